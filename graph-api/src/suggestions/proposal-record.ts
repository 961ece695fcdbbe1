import { withoutCrossed } from '../matching/groups/crossed-deals.ts'
import type { MiniNetworkProposal } from '../matching/groups/explain.ts'
import { sharesQuestion, type Tie } from '../matching/groups/question.ts'
import type { Offer } from '../matching/network/network.ts'
import type { TextMatches } from '../matching/pairs/text-matches.ts'
import type { AroundFacts } from './rows.ts'
import {
  type GainRecord,
  marksOf,
  pairKeyOf,
  type ReasonRecord,
  rounded,
  type SuggestionRecord,
  toRecord,
} from './suggestion.ts'

/** So many ties of a member to the question are said, one of each way. */
const tiesSaid = 3

/** A proposal as it is stored. */
export function proposalRecord(
  around: AroundFacts,
  proposal: MiniNetworkProposal,
  {
    bestOffer,
    matches,
    ties,
  }: {
    readonly bestOffer: (
      memberId: string,
      needId: string,
    ) => { readonly offer: Offer; readonly match: number } | undefined
    readonly matches: TextMatches
    /** What ties organisations to the question, the strongest first. */
    readonly ties: readonly Tie[]
  },
): SuggestionRecord {
  const memberIds = proposal.members.map(({ memberId }) => memberId)
  const deals = proposal.grid.flatMap((row, position): GainRecord[] =>
    row.cells.flatMap(({ memberId, needId, chance }) => {
      const best = chance > 0 ? bestOffer(memberId, needId) : undefined
      if (!best) return []
      const words = matches.words(needId, best.offer.id)
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
  const gains = withoutCrossed(deals)
  const parts = Object.entries(proposal.parts)
  return toRecord('mini-network', `${around.id}|${pairKeyOf(memberIds)}`, {
    properties: {
      aroundId: around.id,
      score: rounded(proposal.value),
      partNames: parts.map(([name]) => name),
      partValues: parts.map(([, value]) => rounded(value)),
      partWeights: parts.map(() => 1),
      memberIds,
      memberContributions: proposal.members.map(({ contribution }) => rounded(contribution)),
      memberShares: memberIds.map((id) => ties.some((tie) => tie.organisationId === id && sharesQuestion(tie))),
      needIds: proposal.grid.map(({ needId }) => needId),
      coverages: proposal.grid.map(({ coverage }) => rounded(coverage)),
      uncoveredNeedIds: proposal.uncoveredNeedIds,
      convenerId: proposal.convenerId,
      brokenRules: proposal.brokenRules,
    },
    concerns: memberIds.map((id, position) => ({ id, position })),
    gains,
    reasons: memberIds.flatMap((id) => reasonsOf(id, around, { ties, gains })),
  })
}

/** Why a member belongs: the strongest tie of each way. A need or an offer that stands among the gains is said there. */
function reasonsOf(
  memberId: string,
  around: AroundFacts,
  { ties, gains }: { readonly ties: readonly Tie[]; readonly gains: readonly GainRecord[] },
): ReasonRecord[] {
  const said = new Set(
    gains.flatMap(({ needId, offerId, gainerId, giverId }) => [
      ...(gainerId === memberId ? [needId] : []),
      ...(giverId === memberId ? [offerId] : []),
    ]),
  )
  const byWay = new Map<string, Tie>()
  for (const tie of ties) {
    if (tie.organisationId === memberId && !byWay.has(tie.way) && !said.has(tie.textId)) byWay.set(tie.way, tie)
  }
  return [...byWay.values()].slice(0, tiesSaid).map(({ way, textId }, position) => {
    return {
      way,
      wayBack: way,
      thingId: textId,
      holderId: memberId,
      otherId: around.id,
      position,
      marks: [],
      otherMarks: [],
    }
  })
}
