import type { Need, Network, Offer } from './network.ts'
import type { TextLikeness } from './text-likeness.ts'
import type { ThemeLikeness } from './theme-likeness.ts'
import { matchWeights } from './weights.ts'

/** A need and the other side's offer that answers it best. */
export interface NeedAnswer {
  readonly need: Need
  readonly offer: Offer
  /** .7·cosine of the texts + .3·likeness of the themes, 0 to 1. */
  readonly match: number
}

/** How well an offer answers a need, 0 to 1. */
export type MatchOf = (need: Need, offer: Offer) => number

export function createMatchOf(text: TextLikeness, themes: ThemeLikeness): MatchOf {
  return (need, offer) =>
    matchWeights.text * text.cosine(need.id, offer.id) +
    matchWeights.theme * themes.between(need.themeIds, offer.themeIds)
}

export interface StatementsByHolder {
  needs(organisationId: string): readonly Need[]
  offers(organisationId: string): readonly Offer[]
}

/** What each organisation needs and offers today; what is past its `validUntil` is left out. In order of id. */
export function statementsByHolder(network: Pick<Network, 'needs' | 'offers'>, now: Date): StatementsByHolder {
  const today = now.toISOString().slice(0, 10)
  const needs = byHolder(network.needs, today)
  const offers = byHolder(network.offers, today)
  return { needs: (id) => needs.get(id) ?? [], offers: (id) => offers.get(id) ?? [] }
}

/** For each of the taker's needs the giver's best offer; a giver without offers answers nothing. */
export function answersTo(needs: readonly Need[], offers: readonly Offer[], matchOf: MatchOf): NeedAnswer[] {
  return needs.flatMap((need) => {
    const answers = offers.map((offer) => ({ need, offer, match: matchOf(need, offer) }))
    const [first] = answers
    return first ? [answers.reduce((best, answer) => (answer.match > best.match ? answer : best), first)] : []
  })
}

function byHolder<T extends { readonly id: string; readonly holderId: string; readonly validUntil: string | null }>(
  statements: readonly T[],
  today: string,
): Map<string, T[]> {
  const held = new Map<string, T[]>()
  const valid = statements.filter(({ validUntil }) => validUntil === null || validUntil.slice(0, 10) >= today)
  for (const statement of [...valid].sort((x, y) => (x.id < y.id ? -1 : 1))) {
    const list = held.get(statement.holderId)
    if (list) list.push(statement)
    else held.set(statement.holderId, [statement])
  }
  return held
}
