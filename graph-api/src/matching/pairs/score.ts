import { type MatchKind, type MatchText, matchKinds } from '../network/match-text.ts'
import type { Network } from '../network/network.ts'
import { createOrganisationTies, type OrganisationTies } from '../network/organisation-ties.ts'
import { createPlaceSimilarity } from '../network/place-similarity.ts'
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
import type { TextMatch, TextMatches } from './text-matches.ts'
import { type Stated, statedBy, unknownsOf } from './unknowns.ts'
import { graphWeights, hopeLimits, levelLimits, type PartValues, scoreParts, scoreWeights } from './weights.ts'

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

export interface SynergyEngine {
  /**
   * Scores every organisation with a text that matches one of this organisation's, the best first.
   * @param isWanted leaves others out; all count where it is not given
   */
  scoreAll(organisationId: string, isWanted?: (otherId: string) => boolean): Synergy[]
  /** The same for somebody who is not in the network, by what their texts meet; `asker` is an id that nothing has. */
  scoreMatched(asker: string, met: readonly MatchedText[]): Synergy[]
  readonly ties: OrganisationTies
}

/** A text of the one who asks, and what it meets. */
export interface MatchedText {
  readonly mine: MatchText
  readonly found: readonly TextMatch[]
}

export interface SynergyEngineOptions {
  /** What the viewer may see, and nothing else: evidence quotes it. */
  readonly network: Network
  readonly matches: TextMatches
  readonly now: Date
  readonly weights?: PartValues
}

/** An initiative that is an idea or planned has nothing done to learn from. */
const notYet = new Set(['idea', 'planned'])

/** Scores pairs of organisations by how their texts match, with other known facts (`weights.ts`). */
export function createSynergyEngine(options: SynergyEngineOptions): SynergyEngine {
  const { network, matches } = options
  const ties = createOrganisationTies(network)
  const known = new Set(network.organisations.map(({ id }) => id))
  const context: Context = {
    ...options,
    weights: options.weights ?? scoreWeights,
    ties,
    placeBetween: createPlaceSimilarity(network),
    confirmedAt: new Map([...network.needs, ...network.offers].map(({ id, confirmedAt }) => [id, confirmedAt])),
    statusOf: new Map(network.initiatives.map(({ id, status }) => [id, status ?? null])),
    statedBy: statedBy(network),
  }
  const textsOf = new Map<string, string[]>()
  for (const { id, holderIds } of matches.nearest.texts.values()) {
    for (const holder of holderIds) textsOf.set(holder, [...(textsOf.get(holder) ?? []), id])
  }
  const score = (aId: string, met: readonly MatchedText[], isWanted: (bId: string) => boolean): Synergy[] => {
    const evidence = new Map<string, Evidence[]>()
    for (const { mine, found } of met) {
      for (const { text, chance, whole } of found) {
        if (text.holderIds.includes(aId) || !pointsSameWay(mine, text, whole)) continue
        for (const bId of text.holderIds) {
          if (!known.has(bId) || !isWanted(bId) || mine.holderIds.includes(bId)) continue
          const before = evidence.get(bId)
          const one = { mine, theirs: text, chance }
          if (before) before.push(one)
          else evidence.set(bId, [one])
        }
      }
    }
    return [...evidence].map(([bId, found]) => synergyOf(aId, bId, found, context)).sort(byScore)
  }
  const scoreAll = (aId: string, isWanted = everybody): Synergy[] => {
    const mine = (textsOf.get(aId) ?? []).flatMap((id) => matches.nearest.texts.get(id) ?? [])
    const isTheirs = ({ holderIds }: MatchText) => holderIds.some(isWanted)
    const met = mine.map((text) => {
      return { mine: text, found: matchKinds.flatMap((kind) => matches.of(text.id, kind, isTheirs)) }
    })
    return score(aId, met, isWanted)
  }
  return { scoreAll, scoreMatched: (asker, met) => score(asker, met, everybody), ties }
}

const everybody = (_id: string) => true

interface Context extends Required<SynergyEngineOptions> {
  readonly ties: OrganisationTies
  readonly placeBetween: ReturnType<typeof createPlaceSimilarity>
  readonly confirmedAt: ReadonlyMap<string, string | null>
  readonly statusOf: ReadonlyMap<string, string | null>
  readonly statedBy: Stated
}

function synergyOf(aId: string, bId: string, evidence: readonly Evidence[], context: Context): Synergy {
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

/** Of what a hope or worry meets, only what means the same as a whole; without vectors nothing is known of that. */
function pointsSameWay(mine: MatchText, text: MatchText, whole: number | null): boolean {
  const hopes = [mine, text].filter(({ kind }) => kind === 'motivation').length
  if (hopes === 0 || whole === null) return true
  return whole >= hopeLimits.leastWhole[hopes === 2 ? 'hope' : 'other']
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

function byScore(x: Synergy, y: Synergy): number {
  return y.score - x.score || (x.bId < y.bId ? -1 : 1)
}
