import type { Contribution } from '../text/model.ts'
import type { NeedAnswer } from './statements-by-holder.ts'
import type { TextSimilarity } from './text-similarity.ts'
import { gainsShown } from './weights.ts'

/** One thing a side wins: its need, the other's offer, and the words that made them meet. */
export interface Gain {
  readonly needId: string
  readonly offerId: string
  /** 0 to 1; never shown as a number. */
  readonly match: number
  /** `left` marks stand in the need's text, `right` marks in the offer's. */
  readonly words: readonly Contribution[]
}

export interface PathNode {
  readonly id: string
  readonly kind: 'organisation' | 'need' | 'offer'
}

/** What the evidence does not say. The page puts it in words. */
export type Unknown =
  | { readonly about: 'needsOf' | 'offersOf' | 'gainOf' | 'linksOf' | 'placeOf'; readonly organisationId: string }
  | { readonly about: 'timing' | 'confirmation' }

export interface WeakestLink {
  readonly needId: string
  readonly offerId: string
  readonly gainerId: string
  readonly match: number
}

/** The one to three answers worth quoting, most valuable first; matches that may be chance are 0 and left out. */
export function gainsFrom(answers: readonly NeedAnswer[], text: TextSimilarity): Gain[] {
  return answers
    .filter(({ match }) => match > 0)
    .sort((x, y) => y.need.weight * y.match - x.need.weight * x.match || (x.need.id < y.need.id ? -1 : 1))
    .slice(0, gainsShown)
    .map(({ need, offer, match }) => ({
      needId: need.id,
      offerId: offer.id,
      match,
      words: text.sharedWords(need.id, offer.id),
    }))
}

export interface SideGains {
  readonly organisationId: string
  readonly gains: readonly Gain[]
}

/** You – need – offer – them, by the best gain of either side; read from `you` also when the need is theirs. */
export function pathBetween(you: SideGains, them: SideGains): PathNode[] {
  const yours = you.gains[0]
  const theirs = them.gains[0]
  const best = !theirs || (yours && yours.match >= theirs.match) ? yours : theirs
  if (!best) return []
  const need: PathNode = { id: best.needId, kind: 'need' }
  const offer: PathNode = { id: best.offerId, kind: 'offer' }
  return [
    { id: you.organisationId, kind: 'organisation' },
    ...(best === yours ? [need, offer] : [offer, need]),
    { id: them.organisationId, kind: 'organisation' },
  ]
}

/** The side that gains least decides whether it holds: the best match of that side. Null where a side quotes nothing. */
export function weakestLink(sides: readonly SideGains[]): WeakestLink | null {
  const bests = sides.flatMap(({ organisationId, gains: [best] }) =>
    best ? [{ ...best, gainerId: organisationId }] : [],
  )
  const [first] = bests
  if (!first || bests.length < sides.length) return null
  const { needId, offerId, gainerId, match } = bests.reduce(
    (least, one) => (one.match < least.match ? one : least),
    first,
  )
  return { needId, offerId, gainerId, match }
}

/** The most recent confirmation among what is quoted, or null. ISO dates compare as text. */
export function lastConfirmed(answers: readonly NeedAnswer[]): string | null {
  const dates = answers.flatMap(({ need, offer }) => [need.confirmedAt, offer.confirmedAt])
  return dates.reduce((latest, date) => (date !== null && (latest === null || date > latest) ? date : latest), null)
}
