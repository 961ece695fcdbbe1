import type { MatchKind } from '../network/match-text.ts'
import type { OrganisationTies } from '../network/organisation-ties.ts'
import type { createPlaceSimilarity } from '../network/place-similarity.ts'
import { areTwoEnds } from './direction.ts'
import {
  type Evidence,
  type Gain,
  isGain,
  type PathNode,
  pathBetween,
  type Reason,
  type Unknown,
  type WeakestLink,
  weakestLink,
} from './explain.ts'
import { lastConfirmed, recency } from './recency.ts'
import { selectEvidence } from './select-evidence.ts'
import { takersOf } from './takers.ts'
import { type Stated, unknownsOf } from './unknowns.ts'
import { graphWeights, levelLimits, type PartValues, scoreParts } from './weights.ts'

/**
 * Two organisations and all that speaks for them, read from `aId`; swapping the sides changes neither score nor parts. Many more
 * are scored than shown, so reasons, path, unknowns and the weakest link are worked out when they are asked for (`settled`).
 */
export interface Synergy {
  readonly aId: string
  readonly bId: string
  /** 0 to 1; for ordering, never shown as a percentage. */
  readonly score: number
  /** The chance that an offer of one meets a need of the other, or that one takes what the other gives, 0 to 1. */
  readonly fit: number
  /** Both gain clearly. Said beside how well it fits, never a condition. */
  readonly mutual: boolean
  /** They work together already. */
  readonly known: boolean
  /** Of each of `scoreParts`, 0 to 1; times their weights they sum to the score. */
  readonly values: readonly number[]
  readonly weights: PartValues
  readonly gainsA: readonly Gain[]
  readonly gainsB: readonly Gain[]
  readonly reasons: readonly Reason[]
  readonly path: readonly PathNode[]
  readonly unknowns: readonly Unknown[]
  readonly weakest: WeakestLink | null
  readonly lastConfirmed: string | null
}

/** What a pair is judged by, besides its evidence. */
export interface PairContext {
  readonly now: Date
  readonly weights: PartValues
  readonly ties: OrganisationTies
  readonly placeBetween: ReturnType<typeof createPlaceSimilarity>
  readonly confirmedAt: ReadonlyMap<string, string | null>
  readonly statusOf: ReadonlyMap<string, string | null>
  readonly statedBy: Stated
}

/** An initiative that is an idea or planned has nothing done to learn from. */
const notYet = new Set(['idea', 'planned'])

/**
 * Judges one pair by all that its texts say of one another and what else is known of the two.
 * @param evidence at least one text of each that meets one of the other
 */
export function synergyOf(aId: string, bId: string, evidence: readonly Evidence[], context: PairContext): Synergy {
  const { ties, statusOf } = context
  const selected = selectEvidence(evidence, (id) => !notYet.has(statusOf.get(id) ?? ''))
  const { gainsA, gainsB } = selected
  const confirmed = lastConfirmed([...gainsA, ...gainsB], context.confirmedAt)
  const place = context.placeBetween(aId, bId)
  const fit = together(evidence, (one) => isGain(one) || areTwoEnds(one.mine, one.theirs))
  const values: PartValues = {
    offers: fit,
    sameNeeds: together(evidence, (one) => areBoth(one, 'need') && !areTwoEnds(one.mine, one.theirs)),
    sameOffers: together(evidence, (one) => areBoth(one, 'offer') && !areTwoEnds(one.mine, one.theirs)),
    work: together(evidence, (one) => has(one, 'initiative') && !has(one, 'motivation')),
    purpose: together(evidence, (one) => has(one, 'motivation')),
    graph: ties.closeness(aId, bId) ?? graphWeights.unknown,
    place: place.value,
    recency: recency(confirmed, context.now),
  }
  const sides = [
    { organisationId: aId, gains: gainsA },
    { organisationId: bId, gains: gainsB },
  ] as const
  return {
    aId,
    bId,
    score: scoreParts.reduce((sum, part) => sum + values[part] * context.weights[part], 0),
    fit,
    mutual: sides.every(({ gains }) => (gains[0]?.match ?? 0) >= levelLimits.possible),
    known: ties.collaborate(aId, bId),
    values: scoreParts.map((part) => values[part]),
    weights: context.weights,
    gainsA,
    gainsB,
    get reasons() {
      return selected.reasons
    },
    get path() {
      return pathBetween(sides[0], sides[1])
    },
    get unknowns() {
      const takers = takersOf([aId, bId], selected, evidence)
      return unknownsOf(sides, { ...context, placeUnknown: place.unknownIds, confirmed, takers })
    },
    get weakest() {
      return weakestLink(sides)
    },
    lastConfirmed: confirmed,
  }
}

/** The same with all that is worked out when it is asked for, and without the evidence that it is worked out from. */
export function settled(synergy: Synergy): Synergy {
  return { ...synergy }
}

function areBoth({ mine, theirs }: Evidence, kind: MatchKind): boolean {
  return mine.kind === kind && theirs.kind === kind
}

function has({ mine, theirs }: Evidence, kind: MatchKind): boolean {
  return mine.kind === kind || theirs.kind === kind
}

/** The chance that at least one holds, if they were independent: 1 − ∏(1 − chance). In order, so that it is the same from both sides. */
function together(evidence: readonly Evidence[], counts: (one: Evidence) => boolean): number {
  const chances = evidence.filter(counts).map(({ chance }) => chance)
  return 1 - chances.sort((x, y) => x - y).reduce((none, chance) => none * (1 - chance), 1)
}
