import { collectThemes } from '../matching/network/population.ts'
import type { Gain, Reason, SynergyWay, Unknown } from '../matching/pairs/explain.ts'
import type { Synergy } from '../matching/pairs/synergy.ts'
import type { TextMatches } from '../matching/pairs/text-matches.ts'
import { scoreParts } from '../matching/pairs/weights.ts'
import { type Facts, networkOf } from './facts.ts'
import {
  type GainRecord,
  inSummary,
  marksOf,
  pairKeyOf,
  type ReasonRecord,
  rounded,
  type SuggestionRecord,
  toRecord,
} from './suggestion.ts'

interface Sides {
  readonly a: string
  readonly b: string
}

/** What is read anew for each suggestion that is written: the marked words, and what both have in common. */
export interface RecordSources {
  readonly matches: TextMatches
  readonly bridge: (left: string, right: string) => boolean
  readonly shared: ReturnType<typeof sharedBetween>
  readonly facts: Facts
}

function gainsOf(gains: readonly Gain[], { a, b }: Sides, { matches }: RecordSources): GainRecord[] {
  return gains.map(({ needId, offerId, match }, position) => {
    const words = matches.words(needId, offerId)
    return {
      needId,
      offerId,
      gainerId: a,
      giverId: b,
      position,
      match: rounded(match),
      needMarks: marksOf(words, 'left'),
      offerMarks: marksOf(words, 'right'),
    }
  })
}

/** Each way as it reads from the other side. */
const turnedWays: Partial<Record<SynergyWay, SynergyWay>> = {
  they_take: 'you_take',
  you_take: 'they_take',
  they_have_done: 'you_have_done',
  you_have_done: 'they_have_done',
  they_can_help: 'you_can_help',
  you_can_help: 'they_can_help',
  they_got_past: 'you_got_past',
  you_got_past: 'they_got_past',
}

function turnedWay(way: SynergyWay): SynergyWay {
  return turnedWays[way] ?? way
}

function reasonsOf(reasons: readonly Reason[], holderId: string, { matches, facts }: RecordSources): ReasonRecord[] {
  return reasons.map(({ way, mineId, theirsId }, position) => {
    const words = matches.words(mineId, theirsId)
    return {
      way,
      wayBack: turnedWay(way),
      thingId: mineId,
      holderId,
      otherId: theirsId,
      position,
      marks: inOwnText(marksOf(words, 'left'), mineId, facts),
      otherMarks: inOwnText(marksOf(words, 'right'), theirsId, facts),
    }
  })
}

/** Marks of an initiative stand in its summary. */
function inOwnText(marks: readonly number[], id: string, facts: Facts): number[] {
  const initiative = facts.initiatives.get(id)
  return initiative ? inSummary(marks, initiative.title) : [...marks]
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
export function synergyRecord(synergy: Synergy, sources: RecordSources): SuggestionRecord {
  const [a = '', b = ''] = [synergy.aId, synergy.bId].sort()
  const isTurned = a !== synergy.aId
  const [gainsA, gainsB] = isTurned ? [synergy.gainsB, synergy.gainsA] : [synergy.gainsA, synergy.gainsB]
  const reasons = isTurned ? synergy.reasons.map(turnedReason) : synergy.reasons
  const path = isTurned ? [...synergy.path].reverse() : synergy.path
  const common = sources.shared(a, b)
  return toRecord('synergy', pairKeyOf([a, b]), {
    properties: {
      score: rounded(synergy.score),
      mutual: synergy.mutual,
      known: synergy.known,
      bridge: sources.bridge(a, b),
      partNames: [...scoreParts],
      partValues: synergy.values.map(rounded),
      partWeights: scoreParts.map((part) => rounded(synergy.weights[part])),
      unknowns: synergy.unknowns.map(wordOf).sort(),
      weakestNeedId: synergy.weakest?.needId ?? null,
      lastConfirmedOn: synergy.lastConfirmed,
      pathIds: path.map(({ id }) => id),
      sharedThemeIds: common.themeIds,
      sharedMotivationIds: common.motivationIds,
    },
    concerns: [a, b].map((id, position) => ({ id, position })),
    gains: [...gainsOf(gainsA, { a, b }, sources), ...gainsOf(gainsB, { a: b, b: a }, sources)],
    reasons: reasonsOf(reasons, a, sources),
  })
}

function turnedReason({ way, mineId, theirsId, chance }: Reason): Reason {
  return { way: turnedWay(way), mineId: theirsId, theirsId: mineId, chance }
}
