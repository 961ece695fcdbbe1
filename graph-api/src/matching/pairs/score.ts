import { type MatchText, matchKinds } from '../network/match-text.ts'
import type { Network } from '../network/network.ts'
import { createOrganisationTies, type OrganisationTies } from '../network/organisation-ties.ts'
import { createPlaceSimilarity } from '../network/place-similarity.ts'
import type { Evidence } from './explain.ts'
import { type PairContext, type Synergy, synergyOf } from './synergy.ts'
import type { TextMatch, TextMatches } from './text-matches.ts'
import { statedBy } from './unknowns.ts'
import { hopeLimits, type PartValues, scoreWeights } from './weights.ts'

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

/** Scores pairs of organisations by how their texts match, with other known facts (`weights.ts`). */
export function createSynergyEngine(options: SynergyEngineOptions): SynergyEngine {
  const { network, matches } = options
  const ties = createOrganisationTies(network)
  const known = new Set(network.organisations.map(({ id }) => id))
  const context: PairContext = {
    now: options.now,
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

/** Of what a hope or worry meets, only what means the same as a whole; without vectors nothing is known of that. */
function pointsSameWay(mine: MatchText, text: MatchText, whole: number | null): boolean {
  const hopes = [mine, text].filter(({ kind }) => kind === 'motivation').length
  if (hopes === 0 || whole === null) return true
  return whole >= hopeLimits.leastWhole[hopes === 2 ? 'hope' : 'other']
}

function byScore(x: Synergy, y: Synergy): number {
  return y.score - x.score || (x.bId < y.bId ? -1 : 1)
}
