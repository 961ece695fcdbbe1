import { areNeedAndOffer, type MatchText } from '../network/match-text.ts'
import { areTwoEnds, isTurnedRound } from './direction.ts'

/** Two texts of two organisations that meet. */
export interface Evidence {
  readonly mine: MatchText
  readonly theirs: MatchText
  /** 0 to 1; never shown as a number. */
  readonly chance: number
}

/** That one's offer may meet the other's need. */
export function isGain({ mine, theirs }: Evidence): boolean {
  return areNeedAndOffer(mine.kind, theirs.kind)
}

/** One thing a side wins: its need, and the other's offer. */
export interface Gain {
  readonly needId: string
  readonly offerId: string
  /** The chance that the offer meets the need, 0 to 1; never shown as a number. */
  readonly match: number
}

/** Another way to be of use to each other than a need and an offer. `mine` is of the first organisation of the pair. */
export interface Reason {
  readonly way: SynergyWay
  readonly mineId: string
  readonly theirsId: string
  readonly chance: number
}

/**
 * same_need: both seek it · same_offer: both have it · they_take, you_take: one takes, or seeks, what the other has to give or
 * wants to be rid of, by two offers or two needs · they_have_done, you_have_done: one does what the other seeks or
 * plans · same_work: both do it · they_can_help, you_can_help: what one offers is of use in the other's initiative or for
 * what it hopes and worries · same_purpose: both hope or worry for it · they_got_past, you_got_past: one's initiative is
 * about what the other hopes or worries for · same_challenge: what one seeks or plans is what the other hopes or worries for.
 */
export type SynergyWay =
  | 'same_need'
  | 'same_offer'
  | 'they_take'
  | 'you_take'
  | 'they_have_done'
  | 'you_have_done'
  | 'same_work'
  | 'they_can_help'
  | 'you_can_help'
  | 'same_purpose'
  | 'they_got_past'
  | 'you_got_past'
  | 'same_challenge'

/** How two texts match, seen from the first one's side; undefined for a need and an offer, which are a gain. */
export function synergyWayOf(
  mine: MatchText,
  theirs: MatchText,
  isUnderWay: (initiativeId: string) => boolean,
): SynergyWay | undefined {
  switch (`${mine.kind} ${theirs.kind}`) {
    case 'need need':
      if (areTwoEnds(mine, theirs)) return isTurnedRound(mine) ? 'they_take' : 'you_take'
      return 'same_need'
    case 'offer offer':
      if (areTwoEnds(mine, theirs)) return isTurnedRound(mine) ? 'you_take' : 'they_take'
      return 'same_offer'
    case 'motivation motivation':
      return 'same_purpose'
    case 'initiative initiative':
      if (isUnderWay(mine.id) === isUnderWay(theirs.id)) return 'same_work'
      return isUnderWay(theirs.id) ? 'they_have_done' : 'you_have_done'
    case 'need initiative':
      return isUnderWay(theirs.id) ? 'they_have_done' : 'same_challenge'
    case 'initiative need':
      return isUnderWay(mine.id) ? 'you_have_done' : 'same_challenge'
    case 'motivation initiative':
      return isUnderWay(theirs.id) ? 'they_got_past' : 'same_challenge'
    case 'initiative motivation':
      return isUnderWay(mine.id) ? 'you_got_past' : 'same_challenge'
    case 'offer initiative':
    case 'offer motivation':
      return 'you_can_help'
    case 'initiative offer':
    case 'motivation offer':
      return 'they_can_help'
    case 'need motivation':
    case 'motivation need':
      return 'same_challenge'
    default:
      return undefined
  }
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
