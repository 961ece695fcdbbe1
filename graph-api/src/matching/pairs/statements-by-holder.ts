import type { Need, Network, Offer } from '../network/network.ts'
import type { ThemeSimilarity } from '../network/theme-similarity.ts'
import { createKindsAgree } from './statement-kind.ts'
import type { TextSimilarity } from './text-similarity.ts'
import { answersCompared, evidenceWeights, matchWeights } from './weights.ts'

/** A need and the other side's offer that answers it best. */
export interface NeedAnswer {
  readonly need: Need
  readonly offer: Offer
  /** As `createMatchOf` has it, 0 to 1. */
  readonly match: number
}

/** So many matches are remembered, some 10 MB, before all are forgotten. */
const mostRemembered = 200_000

/** How well an offer answers a need, 0 to 1. */
export type MatchOf = (need: Need, offer: Offer) => number

/**
 * m = .7·e·s + .3·t·min(1, e/.15): the texts carry a match and the themes support it, so that two statements filed under
 * one theme do not match by that alone. e is how much of the texts meets, less where it is one word alone; s is 1 where
 * the themes agree too, down to .7 where they say something else (.4 for one word alone); money or figures that the other
 * side does not speak of bring it down to .4.
 */
export function createMatchOf(
  text: TextSimilarity,
  themes: ThemeSimilarity,
  { oneWord = evidenceWeights.oneWord }: { readonly oneWord?: number } = {},
): MatchOf {
  const { otherThemes, otherThemesOneWord, fullThemes, fullEvidence, otherKind } = evidenceWeights
  const kindsAgree = createKindsAgree()
  return rememberedMatch((need, offer) => {
    const similarity = text.cosine(need.id, offer.id)
    if (similarity === 0) return 0
    const alone = (text.meetings?.(need.id, offer.id) ?? 2) < 2
    const evidence = alone ? oneWord * similarity : similarity
    const theme = themes.between(need.themeIds, offer.themeIds)
    const filed = need.themeIds.length > 0 && offer.themeIds.length > 0
    const least = filed ? (alone ? otherThemesOneWord : otherThemes) : 1
    const support = least + (1 - least) * Math.min(1, theme / fullThemes)
    const match =
      matchWeights.text * evidence * support + matchWeights.theme * theme * Math.min(1, evidence / fullEvidence)
    const believed = sameKind(need, offer) ? 1 - (1 - Math.min(1, match)) ** evidenceWeights.sameKind : match
    return kindsAgree(need.text, offer.text) ? believed : otherKind * believed
  })
}

function sameKind(need: Need, offer: Offer): boolean {
  return Boolean(need.kind) && need.kind === offer.kind
}

/** Every pair is asked about from both sides, and by several engines. */
function rememberedMatch(matchOf: MatchOf): MatchOf {
  const known = new Map<string, Map<string, number>>()
  let size = 0
  return (need, offer) => {
    const before = known.get(need.id)?.get(offer.id)
    if (before !== undefined) return before
    const match = matchOf(need, offer)
    if (size === mostRemembered) known.clear()
    size = size === mostRemembered ? 1 : size + 1
    const matches = known.get(need.id)
    if (matches) matches.set(offer.id, match)
    else known.set(need.id, new Map([[offer.id, match]]))
    return match
  }
}

/**
 * The best match of each need among all offers of others, remembered. A need that somebody answers well is not answered
 * by whoever has a word in common with it.
 */
export function createBestAnswers(offers: readonly Offer[], text: TextSimilarity, matchOf: MatchOf) {
  const byId = new Map(offers.map((offer) => [offer.id, offer]))
  const known = new Map<string, number>()
  return (need: Need): number => {
    const before = known.get(need.id)
    if (before !== undefined) return before
    const near = text.nearest?.(need.id, answersCompared, (id) => byId.has(id))
    const others = near === undefined ? offers : near.flatMap((id) => byId.get(id) ?? [])
    const best = others.reduce(
      (most, offer) => (offer.holderId === need.holderId ? most : Math.max(most, matchOf(need, offer))),
      0,
    )
    known.set(need.id, best)
    return best
  }
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
