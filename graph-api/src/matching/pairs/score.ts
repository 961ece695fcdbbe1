import type { Network } from '../network/network.ts'
import { createOrganisationTies, type OrganisationTies } from '../network/organisation-ties.ts'
import { createPlaceSimilarity } from '../network/place-similarity.ts'
import { collectThemes, sampledMedian } from '../network/population.ts'
import { createThemeSimilarity } from '../network/theme-similarity.ts'
import {
  type Gain,
  gainsFrom,
  lastConfirmed,
  type PathNode,
  pathBetween,
  type Unknown,
  type WeakestLink,
  weakestLink,
} from './explain.ts'
import { benefit, reciprocity } from './reciprocity.ts'
import {
  answersTo,
  createBestAnswers,
  createMatchOf,
  type MatchOf,
  type NeedAnswer,
  statementsByHolder,
} from './statements-by-holder.ts'
import type { TextSimilarity } from './text-similarity.ts'
import {
  mutualLimits,
  type PartValues,
  recencyWeights,
  type ScorePart,
  scoreParts,
  scoreWeights,
  strengthLimits,
} from './weights.ts'

export interface PartContribution {
  readonly part: ScorePart
  /** The part's own value, 0 to 1. */
  readonly value: number
  readonly weight: number
  /** value·weight: contributions sum to the score. */
  readonly contribution: number
}

export interface Synergy {
  readonly aId: string
  readonly bId: string
  /** 0 to 1; for ordering, never shown as a percentage. */
  readonly score: number
  /** Null: the evidence is thin, say nothing. */
  readonly strength: 'strong' | 'possible' | null
  readonly contributions: readonly PartContribution[]
  readonly gainsA: readonly Gain[]
  readonly gainsB: readonly Gain[]
  readonly path: readonly PathNode[]
  readonly unknowns: readonly Unknown[]
  readonly weakest: WeakestLink | null
  readonly lastConfirmed: string | null
}

export interface SynergyEngine {
  /** Judges one pair, read from `aId`; swapping the sides changes neither score nor strength. */
  judge(aId: string, bId: string): Synergy
  readonly ties: OrganisationTies
  readonly matchOf: MatchOf
}

export interface SynergyEngineOptions {
  /** What the viewer may see, and nothing else: evidence quotes it. */
  readonly network: Network
  readonly text: TextSimilarity
  readonly now: Date
  readonly weights?: PartValues
}

/** Score = .40 R + .30 text + .10 theme + .10 graph + .05 place + .05 recency (`weights.ts`). */
export function createSynergyEngine({
  network,
  text,
  now,
  weights = scoreWeights,
}: SynergyEngineOptions): SynergyEngine {
  const held = statementsByHolder(network, now)
  const themesOf = collectThemes(network)
  const themes = createThemeSimilarity(network.themes, [...themesOf.values()])
  const placeBetween = createPlaceSimilarity(network)
  const ties = createOrganisationTies(network)
  const rawMatch = createMatchOf(text, themes)
  const bestAnswer = createBestAnswers(network.offers, text, rawMatch)
  const standing = (of: MatchOf, limits: { leastMatch: number; leastOfBest: number }): MatchOf => {
    return (need, offer) => {
      const match = of(need, offer)
      return match >= limits.leastMatch && match >= limits.leastOfBest * bestAnswer(need) ? match : 0
    }
  }
  const matchOf = standing(rawMatch, strengthLimits)
  const mutualMatchOf = standing(createMatchOf(text, themes, mutualLimits), mutualLimits)
  const sideOf = (taker: string, giver: string, match: MatchOf = matchOf): Side => {
    const needs = held.needs(taker)
    const offers = held.offers(giver)
    const answers = answersTo(needs, offers, match)
    const known = needs.length > 0 && offers.length > 0
    const gained = benefit(answers.map(({ need, match }) => ({ weight: need.weight, match })))
    return { organisationId: taker, answers, benefit: known ? gained : null, stated: needs.length > 0 }
  }
  // That two fit by chance both ways is rare: where one side's gain is clear, less is asked of the other's.
  const bothSides = (a: Side, b: Side): readonly [Side, Side] => {
    const clear = ({ answers }: Side) => answers.some(({ match }) => match >= strengthLimits.clearMatch)
    const [gainA, gainB] = [clear(a), clear(b)]
    const again = (side: Side, other: Side) => sideOf(side.organisationId, other.organisationId, mutualMatchOf)
    return [gainB && !gainA ? again(a, b) : a, gainA && !gainB ? again(b, a) : b]
  }
  const ids = network.organisations.map(({ id }) => id)
  const typicalBenefit = sampledMedian(ids, (taker, giver) => sideOf(taker, giver).benefit)
  const typicalCloseness = sampledMedian(ids, ties.closeness)
  const judge = (aId: string, bId: string): Synergy => {
    const [a, b] = bothSides(sideOf(aId, bId), sideOf(bId, aId))
    const place = placeBetween(aId, bId)
    const closeness = ties.closeness(aId, bId)
    const sides = [a, b].map((side) => ({ organisationId: side.organisationId, gains: gainsFrom(side.answers, text) }))
    const [gainsA = [], gainsB = []] = sides.map(({ gains }) => gains)
    const quoted = [...quotedAnswers(a, gainsA), ...quotedAnswers(b, gainsB)]
    const confirmed = lastConfirmed(quoted)
    const contributions = contributionsOf(weights, {
      reciprocity: reciprocity(a.benefit ?? typicalBenefit(), b.benefit ?? typicalBenefit()),
      text: text.cosine(aId, bId),
      theme: themes.between(themesOf.get(aId) ?? [], themesOf.get(bId) ?? []),
      graph: closeness ?? typicalCloseness(),
      place: place.value,
      recency: recency(confirmed, now),
    })
    const score = contributions.map(({ contribution }) => contribution).reduce((sum, one) => sum + one, 0)
    return {
      aId,
      bId,
      score,
      strength: strengthOf(a, b, score),
      contributions,
      gainsA,
      gainsB,
      path: pathBetween({ organisationId: aId, gains: gainsA }, { organisationId: bId, gains: gainsB }),
      unknowns: unknownsOf([a, b], { ties, placeUnknown: place.unknownIds, confirmed }),
      weakest: weakestLink(sides),
      lastConfirmed: confirmed,
    }
  }
  return { judge, ties, matchOf }
}

interface Side {
  readonly organisationId: string
  readonly answers: readonly NeedAnswer[]
  /** Null where this side's needs or the other's offers are not stated. */
  readonly benefit: number | null
  readonly stated: boolean
}

function contributionsOf(weights: PartValues, values: PartValues): PartContribution[] {
  return scoreParts.map((part) => ({
    part,
    value: values[part],
    weight: weights[part],
    contribution: weights[part] * values[part],
  }))
}

/**
 * Strong where both sides gain by what they have said. Where only one does, it is possible if its gain is clear, and what
 * the other wins is said to be unknown: a need that somebody can meet is worth knowing on both sides.
 */
function strengthOf(a: Side, b: Side, score: number): Synergy['strength'] {
  const { clearMatch, strongBenefit, strongBenefitOfOther, strongScore, possibleScore } = strengthLimits
  const [less = 0, more = 0] = [a.benefit ?? 0, b.benefit ?? 0].sort((x, y) => x - y)
  const clear = [a, b].some(({ answers }) => answers.some(({ match }) => match >= clearMatch))
  if (score < possibleScore || (less === 0 && !clear)) return null
  return more >= strongBenefit && less >= strongBenefitOfOther && score >= strongScore ? 'strong' : 'possible'
}

function quotedAnswers(side: Side, gains: readonly Gain[]): NeedAnswer[] {
  const quoted = new Set(gains.map(({ needId }) => needId))
  return side.answers.filter(({ need }) => quoted.has(need.id))
}

function recency(confirmed: string | null, now: Date): number {
  if (confirmed === null) return recencyWeights.unknown
  const days = Math.max(0, now.getTime() - Date.parse(confirmed)) / 86_400_000
  return 0.5 ** (days / recencyWeights.halfLifeDays)
}

interface Circumstances {
  readonly ties: OrganisationTies
  readonly placeUnknown: readonly string[]
  readonly confirmed: string | null
}

/** Timing is never known from texts alone, so it is always said. */
function unknownsOf(sides: readonly Side[], { ties, placeUnknown, confirmed }: Circumstances): Unknown[] {
  const aboutSides = sides.flatMap(({ organisationId, stated, benefit: gained }, index): Unknown[] => {
    const other = sides[1 - index]?.organisationId ?? ''
    const needs: Unknown[] = stated ? [] : [{ about: 'needsOf', organisationId }]
    const offers: Unknown[] = stated && gained === null ? [{ about: 'offersOf', organisationId: other }] : []
    const gain: Unknown[] = gained === 0 ? [{ about: 'gainOf', organisationId }] : []
    const links: Unknown[] = ties.neighbours.has(organisationId) ? [] : [{ about: 'linksOf', organisationId }]
    return [...needs, ...offers, ...gain, ...links]
  })
  const places = placeUnknown.map((organisationId): Unknown => ({ about: 'placeOf', organisationId }))
  const confirmation: Unknown[] = confirmed === null ? [{ about: 'confirmation' }] : []
  return [...aboutSides, ...places, ...confirmation, { about: 'timing' }]
}
