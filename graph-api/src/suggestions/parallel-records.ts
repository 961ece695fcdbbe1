import type { Level } from '../matching/pairs/levels.ts'
import { comparePair } from '../matching/parallels/compare-pair.ts'
import type { ParallelInitiative } from '../matching/parallels/initiative.ts'
import type { Parallel } from '../matching/parallels/parallel-pairs.ts'
import { ParallelEngine } from '../matching/parallels/rank-parallels.ts'
import { meaningLimits, parallelWeights } from '../matching/parallels/weights.ts'
import { wordsOf } from '../matching/text/words-of.ts'
import type { Facts } from './facts.ts'
import { marksOf, pairKeyOf, rounded, type SuggestionRecord, toRecord } from './suggestion.ts'
import { type PairTexts, textHashOf } from './text-hash.ts'
import type { Texts } from './texts.ts'

/** How many parallels an initiative may have stored. */
export const parallelsKept = 6

/** The initiatives as the parallels engine takes them, with their owners' open needs and offers. */
export function parallelInitiatives(facts: Facts): Map<string, ParallelInitiative> {
  const held = new Map<string, { needIds: string[]; offerIds: string[] }>()
  for (const { id, holderId, isNeed } of facts.statements.values()) {
    const of = held.get(holderId) ?? { needIds: [], offerIds: [] }
    held.set(holderId, of)
    ;(isNeed ? of.needIds : of.offerIds).push(id)
  }
  // Initiatives with the same owners share their lists, by which the engine knows what it has worked out already.
  const joint = new Map<string, { needIds: string[]; offerIds: string[] }>()
  const heldBy = (ownerIds: readonly string[]) => {
    const key = ownerIds.join(' ')
    const all = ownerIds.flatMap((id) => held.get(id) ?? [])
    const lists = joint.get(key) ?? {
      needIds: all.flatMap(({ needIds }) => needIds),
      offerIds: all.flatMap(({ offerIds }) => offerIds),
    }
    joint.set(key, lists)
    return lists
  }
  const made = [...facts.initiatives.values()].map(({ leadIds, ...one }) => {
    return { ...one, ownerIds: leadIds, ...heldBy(leadIds) }
  })
  return new Map(made.map((one) => [one.id, one]))
}

type Partners = Map<string, Set<string>>

/** With whom each organisation works together already: their initiatives are no news to it. */
function collaborating(facts: Facts): Partners {
  const partners: Partners = new Map()
  for (const { status, organisationIds } of facts.collaborations.values()) {
    if (status === 'ended') continue
    for (const a of organisationIds) {
      const of = partners.get(a) ?? new Set()
      partners.set(a, of)
      for (const b of organisationIds) if (a !== b) of.add(b)
    }
  }
  return partners
}

/** The engine lives while the facts change under it: who collaborates is worked out anew when they have. */
function collaboratingNow(facts: Facts): () => Partners {
  let version = -1
  let partners: Partners = new Map()
  return () => {
    if (version !== facts.version) {
      version = facts.version
      partners = collaborating(facts)
    }
    return partners
  }
}

/** The parallels engine over the facts as they stand. */
export function modelParallels(facts: Facts, texts: Texts): ParallelEngine {
  const initiatives = parallelInitiatives(facts)
  const together = collaboratingNow(facts)
  // Of the facts as they stand, since the engine lives on while initiatives come and go.
  const leadsOf = (id: string) => facts.initiatives.get(id)?.leadIds
  const settledWith = (id: string) => {
    const partners = together()
    const theirs = new Set((leadsOf(id) ?? []).flatMap((lead) => [...(partners.get(lead) ?? [])]))
    return (otherId: string) => leadsOf(otherId)?.some((lead) => theirs.has(lead)) ?? true
  }
  return new ParallelEngine({
    initiatives: [...initiatives.values()],
    themes: [...facts.themes.values()],
    index: {
      has: (id) => texts.initiatives.has(id) || texts.index.has(id),
      query: (of, options) => texts.initiatives.query(of, options),
      cosine: (left, right) => {
        const areInitiatives = [left, right].every((one) => typeof one !== 'string' || texts.initiatives.has(one))
        return (areInitiatives ? texts.initiatives : texts.index).cosine(left, right)
      },
    },
    answers: (needId, offerId) => texts.matches.chance(needId, offerId),
    meetings: (left, right) => texts.initiatives.contributions(left, right, 2).length,
    settledWith,
  })
}

const textsOf = (ids: readonly string[], facts: Facts): PairTexts =>
  ids.map((id) => [facts.initiatives.get(id)?.title, facts.initiatives.get(id)?.summary] as const)

/** How surely two initiatives are about one thing. */
function levelOf({ strength, mutual }: Parallel, chance: number): Level {
  if (strength === 'strong' || chance >= meaningLimits.good) return 'good'
  return mutual || chance >= meaningLimits.possible ? 'possible' : 'far_fetched'
}

const labels = { sameRecordTwice: 'same_record', parallel: 'parallel', complementary: 'complementary' } as const

/** A pair of parallel initiatives as it is stored, the smaller id first. */
export function parallelRecord(
  pair: { readonly left: string; readonly right: string; readonly parallel: Parallel },
  {
    facts,
    initiatives,
    texts,
  }: {
    readonly facts: Facts
    readonly initiatives: ReadonlyMap<string, ParallelInitiative>
    readonly texts: Texts
  },
): SuggestionRecord | undefined {
  const [a, b] = [initiatives.get(pair.left), initiatives.get(pair.right)]
  const { parallel } = pair
  if (!a || !b || parallel.strength === undefined) return undefined
  const { share } = comparePair(a, b, texts.initiatives)
  const chance = parallel.label === 'sameRecordTwice' ? 1 : texts.matches.chance(a.id, b.id)
  const parts = Object.keys(parallelWeights) as (keyof typeof parallelWeights)[]
  return toRecord('parallel', pairKeyOf([a.id, b.id]), {
    properties: {
      score: rounded(chance),
      strength: parallel.strength,
      level: levelOf(parallel, chance),
      label: labels[parallel.label],
      confidence: rounded(parallel.confidence),
      partNames: parts,
      partValues: parts.map((part) => rounded(parallel.parts[part])),
      partWeights: parts.map((part) => parallelWeights[part]),
      sharedWords: wordsOf(share.words),
      sharedThemeIds: share.themeIds,
      sharedMotivationIds: share.motivationIds,
      samePlace: share.placeId !== null,
      textHash: textHashOf(textsOf([a.id, b.id], facts)),
      aTitleMarks: marksOf(share.words, 'left', 0),
      aMarks: marksOf(share.words, 'left', 1),
      bTitleMarks: marksOf(share.words, 'right', 0),
      bMarks: marksOf(share.words, 'right', 1),
    },
    concerns: [a.id, b.id].map((id, position) => ({ id, position })),
    gains: [],
  })
}
