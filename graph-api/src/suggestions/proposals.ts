import { composeMiniNetwork } from '../matching/groups/compose.ts'
import { explainMembers, type MiniNetworkProposal } from '../matching/groups/explain.ts'
import { type Candidate, mayBeAsked, type Seed } from '../matching/groups/objective.ts'
import { type Tie, tiesTo } from '../matching/groups/question.ts'
import { combinedHelp } from '../matching/groups/question-worth.ts'
import { rankNextMembers } from '../matching/groups/replace.ts'
import { metThreshold, sizeLimits } from '../matching/groups/weights.ts'
import { withinSteps } from '../matching/network/graph-closeness.ts'
import type { SynergyEngine } from '../matching/pairs/score.ts'
import { type AroundText, textsAbout } from './around-text.ts'
import type { Facts } from './facts.ts'
import { type AnswerOf, bestAnswers, isMeantForAnother, needsMetForSure } from './need-answers.ts'
import { alsoAsked, candidatesAround, candidatesChosen, needsAround } from './proposal-members.ts'
import { proposalRecord } from './proposal-record.ts'
import type { AroundFacts } from './rows.ts'
import type { SuggestionRecord } from './suggestion.ts'
import type { Texts } from './texts.ts'

/** The need in the middle counts as this many. */
const weightOfMiddle = 2
/** So many who hold or share a question have enough to talk about, though nobody brings anything yet. */
const sharersEnough = 3

/** Why nothing is proposed: fewer than three organisations have to do with it · those who do bring nothing to it yet. */
export type ProposalGap = 'too_few' | 'nobody_helps'

export interface ProposalModel {
  /**
   * Up to `first` proposals, the best first; each next one does without the member that brought most to the one before.
   * None where nobody would sign it; `gap` says why.
   */
  propose(first: number): SuggestionRecord[]
  /** Why there is nothing to propose; undefined where there is. */
  gap(): ProposalGap | undefined
  /** The evidence for members a person chose, lawful or not. */
  compose(memberIds: readonly string[]): SuggestionRecord | undefined
  /** The same group with another in a member's place, up to `first`, the best first. */
  replace(memberIds: readonly string[], goneId: string, first: number): SuggestionRecord[]
}

interface Sources {
  readonly facts: Facts
  readonly texts: Texts
  readonly engine: SynergyEngine
}

/** What a mini-network around something could be, over the facts as they stand. */
export function modelProposals({ around: read, encoded }: AroundText, sources: Sources): ProposalModel {
  const { facts, texts } = sources
  // A person's need is counted as that of the organisation the person works for.
  const holderId = facts.statements.get(read.id)?.holderId
  const around = holderId === undefined ? read : { ...read, organisationIds: [holderId] }
  const about = textsAbout({ around, encoded }, texts).texts
  const answerOf = bestAnswers(facts, texts)
  const seedWith = (ties: readonly Tie[]) => ({ ties, seed: seedAround(around, { ...sources, answerOf, ties }) })
  const close = seedWith(
    tiesTo(around, about, {
      texts: texts.matches.nearest.texts,
      answers: (id) => facts.initiatives.get(id)?.motivationIds.includes(around.id) ?? false,
      statusOf: (id) => facts.initiatives.get(id)?.status ?? null,
    }).filter(({ organisationId, textId }) => {
      const isForAnother = around.label === 'Need' && isMeantForAnother(textId, around.id, texts)
      return facts.organisations.has(organisationId) && !isForAnother
    }),
  )
  const active = around.label === 'Challenge' ? withoutMereHolders(close) : close
  const { ties, seed } = firstAnswered(active, () => {
    const asked = alsoAsked(around, about, { ...sources, ...close })
    const wider = asked.map((_, at) => seedWith([...close.ties, ...asked.slice(0, at + 1)]))
    return active === close ? wider : [close, ...wider]
  })
  const record = (proposal: MiniNetworkProposal) =>
    proposalRecord(around, proposal, { bestOffer: answerOf, matches: texts.matches, ties })
  return {
    propose(first) {
      const made: SuggestionRecord[] = []
      let candidates = seed.candidates
      while (made.length < first) {
        const proposal = bestOf({ ...seed, candidates })
        if (!proposal) break
        made.push(record(proposal))
        const most = proposal.members
          .filter(({ memberId }) => !seed.fixedIds?.includes(memberId))
          .sort((x, y) => y.contribution - x.contribution || (x.memberId < y.memberId ? -1 : 1))[0]
        candidates = candidates.filter(({ id }) => id !== most?.memberId)
      }
      return made
    },
    gap() {
      if (bestOf(seed)) return undefined
      return mayBeAsked(seed).length < sizeLimits.fewest ? 'too_few' : 'nobody_helps'
    },
    compose(memberIds) {
      const members = candidatesChosen(memberIds, { facts, ties })
      return members.length === 0 ? undefined : record(explainMembers(seed, members))
    },
    replace(memberIds, goneId, first) {
      const rest = candidatesChosen(
        memberIds.filter((id) => id !== goneId),
        { facts, ties },
      )
      const groups = rankNextMembers(seed, rest, new Set([goneId]))
      return groups.slice(0, first).map((members) => record(explainMembers(seed, members)))
    },
  }
}

/** The best group that somebody would sign. */
function bestOf(seed: Seed): MiniNetworkProposal | undefined {
  const composed = composeMiniNetwork(seed)
  const proposal = composed && explainMembers(seed, composed.members)
  return composed && proposal && worthProposing(proposal, composed.members) ? proposal : undefined
}

interface Tied {
  readonly ties: readonly Tie[]
  readonly seed: Seed
}

/** Only those who have done, want or offer something in it: many commit to a challenge and bring nothing to it yet. */
function withoutMereHolders({ ties, seed }: Tied): Tied {
  const holders = new Set(ties.flatMap(({ way, organisationId }) => (way === 'holds' ? [organisationId] : [])))
  const active = new Set([
    ...ties.flatMap(({ way, organisationId }) => (way === 'holds' ? [] : [organisationId])),
    ...seed.needs.map(({ holderId }) => holderId),
  ])
  const candidates = seed.candidates.filter(({ id }) => active.has(id) || !holders.has(id))
  return { ties, seed: { ...seed, candidates } }
}

/** The first of ever wider seeds that has a group; the closest where none has. */
function firstAnswered(close: Tied, wider: () => readonly Tied[]): Tied {
  return bestOf(close.seed) ? close : (wider().find(({ seed }) => bestOf(seed)) ?? close)
}

function seedAround(
  around: AroundFacts,
  { facts, texts, engine, answerOf, ties }: Sources & { readonly answerOf: AnswerOf; readonly ties: readonly Tie[] },
): Seed {
  const chance = (memberId: string, needId: string) => answerOf(memberId, needId)?.match ?? 0
  const organisationIds = [...facts.organisations.keys()]
  const needs = needsAround(around, ties, {
    facts,
    answered: (id) => organisationIds.reduce((best, one) => Math.max(best, chance(one, id)), 0),
    metForSureBy: (offerId) => needsMetForSure(offerId, { facts, texts }),
  })
  return {
    needs: needs.map((need) => ({ ...need, weight: need.id === around.id ? weightOfMiddle : need.weight })),
    candidates: candidatesAround(needs, { facts, ties, worth: chance }),
    chance,
    distance: distances(engine),
    fixedIds: around.label === 'Need' ? around.organisationIds.filter((id) => facts.organisations.has(id)) : [],
  }
}

/** Whether somebody would sign it: a need is met among the members, somebody brings something, or enough share it. */
function worthProposing({ grid }: MiniNetworkProposal, members: readonly Candidate[]): boolean {
  if (grid.some(({ coverage }) => coverage >= metThreshold) || combinedHelp(members) > 0) return true
  return members.filter(({ stake }) => stake > 0).length >= sharersEnough
}

function distances(engine: SynergyEngine): Seed['distance'] {
  const reached = new Map<string, ReadonlyMap<string, number>>()
  return (left, right) => {
    const known = reached.get(left) ?? new Map(withinSteps(engine.ties.neighbours, left, { most: 5 }))
    reached.set(left, known)
    return known.get(right) ?? Number.POSITIVE_INFINITY
  }
}
