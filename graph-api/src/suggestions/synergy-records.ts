import { collectThemes } from '../matching/network/population.ts'
import type { Gain, Unknown } from '../matching/pairs/explain.ts'
import { type Facts, networkOf } from './facts.ts'
import { type GainRecord, keyOf, marksOf, rounded, type SuggestionRecord, toRecord } from './suggestion.ts'
import type { ListedSynergy } from './synergy-lists.ts'

function gainsOf(gains: readonly Gain[], gainerId: string, giverId: string): GainRecord[] {
  return gains.map(({ needId, offerId, match, words }, position) => ({
    needId,
    offerId,
    gainerId,
    giverId,
    position,
    match: rounded(match),
    needMarks: marksOf(words, 'left'),
    offerMarks: marksOf(words, 'right'),
  }))
}

function wordOf(unknown: Unknown): string {
  return 'organisationId' in unknown ? `${unknown.about}:${unknown.organisationId}` : unknown.about
}

/** What both have in common beside needs and offers: read from the facts when a suggestion is written. */
export function sharedBetween(facts: Facts): (a: string, b: string) => { themeIds: string[]; motivationIds: string[] } {
  const themes = collectThemes(networkOf(facts))
  const motivations = new Map<string, Set<string>>()
  for (const { id, holderIds } of facts.motivations.values()) {
    for (const holder of holderIds) motivations.set(holder, (motivations.get(holder) ?? new Set()).add(id))
  }
  return (a, b) => {
    const other = new Set(themes.get(b))
    const behind = motivations.get(b)
    return {
      themeIds: (themes.get(a) ?? []).filter((id) => other.has(id)).slice(0, 8),
      motivationIds: [...(motivations.get(a) ?? [])]
        .filter((id) => behind?.has(id))
        .sort()
        .slice(0, 5),
    }
  }
}

/** A synergy as it is stored: once for the pair, the smaller id first. */
export function synergyRecord(
  { synergy, bridge }: ListedSynergy,
  shared: ReturnType<typeof sharedBetween>,
): SuggestionRecord {
  const [aId = '', bId = ''] = [synergy.aId, synergy.bId].sort()
  const turned = aId !== synergy.aId
  const [gainsA, gainsB] = turned ? [synergy.gainsB, synergy.gainsA] : [synergy.gainsA, synergy.gainsB]
  const path = turned ? [...synergy.path].reverse() : synergy.path
  const common = shared(aId, bId)
  return toRecord('synergy', keyOf([aId, bId]), {
    properties: {
      score: rounded(synergy.score),
      strength: synergy.strength,
      bridge,
      partNames: synergy.contributions.map(({ part }) => part),
      partValues: synergy.contributions.map(({ value }) => rounded(value)),
      partWeights: synergy.contributions.map(({ weight }) => rounded(weight)),
      unknowns: synergy.unknowns.map(wordOf).sort(),
      weakestNeedId: synergy.weakest?.needId ?? null,
      lastConfirmedOn: synergy.lastConfirmed?.slice(0, 10) ?? null,
      pathIds: path.map(({ id }) => id),
      sharedThemeIds: common.themeIds,
      sharedMotivationIds: common.motivationIds,
    },
    concerns: [aId, bId].map((id, position) => ({ id, position, rank: null })),
    gains: [...gainsOf(gainsA, aId, bId), ...gainsOf(gainsB, bId, aId)],
  })
}
