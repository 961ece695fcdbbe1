import { composeMiniNetwork } from '../mini-networks/compose.ts'
import { explainMembers, type MiniNetworkProposal } from '../mini-networks/explain.ts'
import type { Candidate, Seed } from '../mini-networks/objective.ts'
import { withinSteps } from '../synergies/graph-closeness.ts'
import type { Need, Offer } from '../synergies/network.ts'
import type { SynergyEngine } from '../synergies/score.ts'
import { answersTo } from '../synergies/statements-by-holder.ts'
import { type Facts, networkOf } from './facts.ts'
import { likenessOf } from './likeness.ts'
import type { AroundFacts } from './rows.ts'
import { type GainRecord, keyOf, marksOf, rounded, type SuggestionRecord, toRecord } from './suggestion.ts'
import type { Texts } from './texts.ts'

const needsConsidered = 12
const candidatesConsidered = 40
/** A need this like the one in the middle belongs to the same question. */
const leastLikeness = 0.08

export interface ProposalModel {
  readonly seed: Seed
  readonly around: AroundFacts
  /** Up to `first` proposals, the best first; each next one does without the member that brought most to the one before. */
  propose(first: number): SuggestionRecord[]
  /** The evidence for members a person chose, lawful or not. */
  compose(memberIds: readonly string[]): SuggestionRecord | undefined
}

/** What a mini-network around something could be, over the facts as they stand. */
export function modelProposals(
  around: AroundFacts,
  sources: { readonly facts: Facts; readonly texts: Texts; readonly engine: SynergyEngine },
): ProposalModel {
  const { facts, texts, engine } = sources
  const network = networkOf(facts)
  const offersOf = new Map<string, Offer[]>()
  for (const offer of network.offers) offersOf.set(offer.holderId, [...(offersOf.get(offer.holderId) ?? []), offer])
  const needs = needsAround(around, network.needs, texts)
  const bestOffer = (memberId: string, need: Need) => answersTo([need], offersOf.get(memberId) ?? [], engine.matchOf)[0]
  const needById = new Map(needs.map((need) => [need.id, need]))
  const seed: Seed = {
    needs: needs.map(({ id, holderId, weight }) => ({ id, holderId, weight })),
    candidates: candidatesAround(around, needs, { facts, worth: (id, need) => bestOffer(id, need)?.match ?? 0 }),
    chance: remembered((memberId, needId) => {
      const need = needById.get(needId)
      return need ? (bestOffer(memberId, need)?.match ?? 0) : 0
    }),
    distance: distances(engine),
  }
  const record = (members: readonly Candidate[]) =>
    proposalRecord(around, explainMembers(seed, members), {
      bestOffer: (memberId, needId) => {
        const need = needById.get(needId)
        return need && bestOffer(memberId, need)
      },
      likeness: likenessOf(texts),
    })
  return {
    seed,
    around,
    propose(first) {
      const made: SuggestionRecord[] = []
      let candidates = seed.candidates
      while (made.length < first) {
        const composed = composeMiniNetwork({ ...seed, candidates })
        if (!composed) break
        made.push(record(composed.members))
        const { members } = explainMembers(seed, composed.members)
        const most = [...members].sort((x, y) => y.contribution - x.contribution)[0]
        candidates = candidates.filter(({ id }) => id !== most?.memberId)
      }
      return made
    },
    compose(memberIds) {
      const members = seed.candidates.filter(({ id }) => memberIds.includes(id))
      return members.length === 0 ? undefined : record(members)
    },
  }
}

function needsAround(around: AroundFacts, needs: readonly Need[], texts: Texts): Need[] {
  const themes = new Set(around.themeIds)
  const near = new Map(
    texts.statements.has(around.id)
      ? texts.statements
          .query(around.id, { k: 60, filter: (id) => id.startsWith('nee_') })
          .map((one) => [one.id, one.cosine])
      : [],
  )
  const worth = (need: Need) => {
    if (need.id === around.id) return 10
    const themed = around.label !== 'Need' && need.themeIds.some((id) => themes.has(id)) ? 0.5 : 0
    const held = around.organisationIds.includes(need.holderId) ? 0.1 : 0
    const alike = near.get(need.id) ?? 0
    return themed + (alike >= leastLikeness ? alike : 0) + (themed + alike > leastLikeness ? held : 0)
  }
  return needs
    .map((need) => ({ need, value: worth(need) }))
    .filter(({ value }) => value > 0)
    .sort((x, y) => y.value - x.value || (x.need.id < y.need.id ? -1 : 1))
    .slice(0, needsConsidered)
    .map(({ need }) => need)
}

function candidatesAround(
  around: AroundFacts,
  needs: readonly Need[],
  { facts, worth }: { readonly facts: Facts; readonly worth: (organisationId: string, need: Need) => number },
): Candidate[] {
  const shares = new Set(around.label === 'Motivation' || around.label === 'Challenge' ? around.organisationIds : [])
  const holders = new Set(needs.map(({ holderId }) => holderId))
  const { active, open } = loads(facts)
  return [...facts.organisations.values()]
    .map((organisation) => ({
      organisation,
      value:
        needs.reduce(
          (best, need) => Math.max(best, need.holderId === organisation.id ? 0 : worth(organisation.id, need)),
          0,
        ) +
        (holders.has(organisation.id) ? 0.5 : 0) +
        (shares.has(organisation.id) ? 0.3 : 0),
    }))
    .filter(({ value }) => value > 0)
    .sort((x, y) => y.value - x.value || (x.organisation.id < y.organisation.id ? -1 : 1))
    .slice(0, candidatesConsidered)
    .map(({ organisation }) => ({
      id: organisation.id,
      sector: organisation.kind,
      active: active.get(organisation.id) ?? 0,
      capacity: organisation.capacity,
      consents: true,
      openProposals: open.get(organisation.id) ?? 0,
      sharesMotivation: shares.has(organisation.id),
    }))
}

/** How much each organisation is in already, and how many forming networks wait for its answer. */
function loads(facts: Facts) {
  const active = new Map<string, number>()
  const open = new Map<string, number>()
  const count = (to: Map<string, number>, ids: readonly string[]) => {
    for (const id of ids) to.set(id, (to.get(id) ?? 0) + 1)
  }
  for (const { status, organisationIds } of facts.collaborations.values()) {
    if (status === 'active' || status === 'exploring') count(active, organisationIds)
  }
  for (const { status, organisationIds } of facts.miniNetworks.values()) {
    count(status === 'forming' ? open : active, organisationIds)
  }
  return { active, open }
}

function distances(engine: SynergyEngine): Seed['distance'] {
  const reached = new Map<string, ReadonlyMap<string, number>>()
  return (left, right) => {
    const known = reached.get(left) ?? new Map(withinSteps(engine.ties.neighbours, left, { most: 5 }))
    reached.set(left, known)
    return known.get(right) ?? Number.POSITIVE_INFINITY
  }
}

function remembered(measure: (left: string, right: string) => number): (left: string, right: string) => number {
  const known = new Map<string, number>()
  return (left, right) => {
    const key = `${left} ${right}`
    const value = known.get(key) ?? measure(left, right)
    known.set(key, value)
    return value
  }
}

function proposalRecord(
  around: AroundFacts,
  proposal: MiniNetworkProposal,
  {
    bestOffer,
    likeness,
  }: {
    readonly bestOffer: (
      memberId: string,
      needId: string,
    ) => { readonly offer: Offer; readonly match: number } | undefined
    readonly likeness: ReturnType<typeof likenessOf>
  },
): SuggestionRecord {
  const memberIds = proposal.members.map(({ memberId }) => memberId)
  const gains = proposal.grid.flatMap((row, position): GainRecord[] =>
    row.cells.flatMap(({ memberId, needId, chance }) => {
      const best = chance > 0.05 ? bestOffer(memberId, needId) : undefined
      if (!best) return []
      const words = likeness.sharedWords(needId, best.offer.id)
      const marks = { needMarks: marksOf(words, 'left'), offerMarks: marksOf(words, 'right') }
      return [
        {
          needId,
          offerId: best.offer.id,
          gainerId: row.holderId,
          giverId: memberId,
          match: rounded(chance),
          position,
          ...marks,
        },
      ]
    }),
  )
  const parts = Object.entries(proposal.parts)
  return toRecord('mini-network', `${around.id}|${keyOf(memberIds)}`, {
    properties: {
      aroundId: around.id,
      score: rounded(proposal.value),
      partNames: parts.map(([name]) => name),
      partValues: parts.map(([, value]) => rounded(value)),
      partWeights: parts.map(() => 1),
      memberIds,
      memberContributions: proposal.members.map(({ contribution }) => rounded(contribution)),
      memberShares: proposal.members.map(({ sharesMotivation }) => sharesMotivation),
      needIds: proposal.grid.map(({ needId }) => needId),
      coverages: proposal.grid.map(({ coverage }) => rounded(coverage)),
      uncoveredNeedIds: proposal.uncoveredNeedIds,
      convenerId: proposal.convener?.memberId ?? null,
      brokenRules: proposal.brokenRules,
    },
    concerns: memberIds.map((id, position) => ({ id, position, rank: null })),
    gains,
  })
}
