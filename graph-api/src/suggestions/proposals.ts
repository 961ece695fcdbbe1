import { composeMiniNetwork } from '../matching/groups/compose.ts'
import { explainMembers, type MiniNetworkProposal } from '../matching/groups/explain.ts'
import type { Candidate, Seed } from '../matching/groups/objective.ts'
import { metFrom } from '../matching/groups/weights.ts'
import { withinSteps } from '../matching/network/graph-closeness.ts'
import type { Need, Offer } from '../matching/network/network.ts'
import type { SynergyEngine } from '../matching/pairs/score.ts'
import { type Facts, networkOf } from './facts.ts'
import { candidatesAround, candidatesChosen, needsAround, whoShares } from './proposal-members.ts'
import { proposalRecord } from './proposal-record.ts'
import type { AroundFacts } from './rows.ts'
import type { SuggestionRecord } from './suggestion.ts'
import type { Texts } from './texts.ts'

/** Fewer needs met among the members than this is a pair with onlookers, or nothing. */
const fewestMet = 2
const stepsFromHolder = 2
/** The need in the middle counts as this many. */
const weightOfMiddle = 2

export interface ProposalModel {
  readonly seed: Seed
  readonly around: AroundFacts
  /**
   * Up to `first` proposals, the best first; each next one does without the member that brought most to the one before.
   * None where nobody would sign it: too few needs met among the members, or not the one in the middle.
   */
  propose(first: number): SuggestionRecord[]
  /** The evidence for members a person chose, lawful or not. */
  compose(memberIds: readonly string[]): SuggestionRecord | undefined
}

/** What a mini-network around something could be, over the facts as they stand. */
export function modelProposals(
  around: AroundFacts,
  sources: { readonly facts: Facts; readonly texts: Texts; readonly engine: SynergyEngine },
): ProposalModel {
  const { facts, texts } = sources
  const answerOf = bestAnswers(facts, texts)
  const seed = seedAround(around, { ...sources, answerOf })
  const record = (proposal: MiniNetworkProposal) =>
    proposalRecord(around, proposal, { bestOffer: answerOf, matches: texts.matches })
  const isMiddle = ({ id, holderId }: { id: string; holderId: string }, memberId: string) =>
    id === around.id && holderId === memberId
  return {
    seed,
    around,
    propose(first) {
      const made: SuggestionRecord[] = []
      let candidates = seed.candidates
      while (made.length < first) {
        const composed = composeMiniNetwork({ ...seed, candidates })
        if (!composed) break
        const proposal = explainMembers(seed, composed.members)
        if (!worthProposing(proposal, around)) break
        made.push(record(proposal))
        const most = proposal.members
          .filter(({ memberId }) => !seed.needs.some((need) => isMiddle(need, memberId)))
          .sort((x, y) => y.contribution - x.contribution || (x.memberId < y.memberId ? -1 : 1))[0]
        candidates = candidates.filter(({ id }) => id !== most?.memberId)
      }
      return made
    },
    compose(memberIds) {
      const members = candidatesChosen(memberIds, { facts, sharers: whoShares(around, facts) })
      return members.length === 0 ? undefined : record(explainMembers(seed, members))
    },
  }
}

interface NeedAnswer {
  readonly offer: Offer
  readonly match: number
}

type AnswerOf = (memberId: string, needId: string) => NeedAnswer | undefined

/** Each member's best offer to each need, worked out when a need is first asked for; its own needs it does not answer. */
function bestAnswers(facts: Facts, { matches }: Texts): AnswerOf {
  const offers = new Map(networkOf(facts).offers.map((offer) => [offer.id, offer]))
  const known = new Map<string, Map<string, NeedAnswer>>()
  const answersTo = (needId: string) => {
    const best = new Map<string, NeedAnswer>()
    const own = facts.statements.get(needId)?.holderId
    for (const { text, chance } of matches.of(needId, 'offer')) {
      const offer = offers.get(text.id)
      if (!offer || offer.holderId === own || (best.get(offer.holderId)?.match ?? 0) >= chance) continue
      best.set(offer.holderId, { offer, match: chance })
    }
    return best
  }
  return (memberId, needId) => {
    const before = known.get(needId) ?? answersTo(needId)
    known.set(needId, before)
    return before.get(memberId)
  }
}

function seedAround(
  around: AroundFacts,
  {
    facts,
    texts,
    engine,
    answerOf,
  }: {
    readonly facts: Facts
    readonly texts: Texts
    readonly engine: SynergyEngine
    readonly answerOf: AnswerOf
  },
): Seed {
  const sharers = whoShares(around, facts)
  // What would not be quoted does not count either, so that a grid never says met without saying by what.
  const chance = (memberId: string, needId: string) => {
    const match = answerOf(memberId, needId)?.match ?? 0
    return match >= metFrom ? match : 0
  }
  const givenBy = (ids: readonly string[], needId: string) => ids.some((one) => chance(one, needId) > 0)
  const organisationIds = [...facts.organisations.keys()]
  const needs = needsAround(
    around,
    networkOf(facts).needs.filter(({ holderId }) => facts.organisations.has(holderId)),
    {
      texts,
      belongs: ({ id, holderId }) =>
        (around.label === 'Motivation' && sharers.has(holderId)) ||
        (around.label === 'Need' && (chance(holderId, around.id) > 0 || givenBy(around.organisationIds, id))),
      answered: (need: Need) => organisationIds.reduce((best, id) => Math.max(best, chance(id, need.id)), 0),
    },
  )
  const candidates = candidatesAround(needs, { facts, sharers, worth: (id, need) => chance(id, need.id) })
  return {
    needs: needs.map(({ id, holderId, weight }) => ({
      id,
      holderId,
      weight: id === around.id ? weightOfMiddle * weight : weight,
    })),
    candidates: around.label === 'Need' ? linkedTo(around, candidates, { needs, chance }) : candidates,
    chance,
    distance: distances(engine),
    exchange: true,
  }
}

/**
 * Around a need only those who can be reached from its holder by giving and getting, in two steps: others would sit
 * beside it with business of their own.
 */
function linkedTo(
  around: AroundFacts,
  candidates: readonly Candidate[],
  { needs, chance }: { readonly needs: readonly Need[]; readonly chance: Seed['chance'] },
): Candidate[] {
  const gives = (from: string, to: string) => needs.some(({ id, holderId }) => holderId === to && chance(from, id) > 0)
  const linked = new Set(around.organisationIds)
  for (let step = 0; step < stepsFromHolder; step += 1) {
    const before = [...linked]
    for (const { id } of candidates) if (before.some((one) => gives(one, id) || gives(id, one))) linked.add(id)
  }
  return candidates.filter(({ id }) => linked.has(id))
}

/** Whether somebody would sign it: enough needs are met among the members, and the one in the middle is among them. */
function worthProposing({ grid }: MiniNetworkProposal, { id, label }: AroundFacts): boolean {
  const met = grid.filter(({ coverage }) => coverage >= metFrom)
  return met.length >= fewestMet && (label !== 'Need' || met.some(({ needId }) => needId === id))
}

function distances(engine: SynergyEngine): Seed['distance'] {
  const reached = new Map<string, ReadonlyMap<string, number>>()
  return (left, right) => {
    const known = reached.get(left) ?? new Map(withinSteps(engine.ties.neighbours, left, { most: 5 }))
    reached.set(left, known)
    return known.get(right) ?? Number.POSITIVE_INFINITY
  }
}
