import type { MiniNetworkProposal } from '../matching/groups/explain.ts'
import type { Offer } from '../matching/network/network.ts'
import type { TextMatches } from '../matching/pairs/text-matches.ts'
import type { AroundFacts } from './rows.ts'
import { type GainRecord, keyOf, marksOf, rounded, type SuggestionRecord, toRecord } from './suggestion.ts'

/** A proposal as it is stored. */
export function proposalRecord(
  around: AroundFacts,
  proposal: MiniNetworkProposal,
  {
    bestOffer,
    matches,
  }: {
    readonly bestOffer: (
      memberId: string,
      needId: string,
    ) => { readonly offer: Offer; readonly match: number } | undefined
    readonly matches: TextMatches
  },
): SuggestionRecord {
  const memberIds = proposal.members.map(({ memberId }) => memberId)
  const gains = proposal.grid.flatMap((row, position): GainRecord[] =>
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
