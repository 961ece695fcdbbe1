import { createHash } from 'node:crypto'
import type { PartnerPrior } from '@mellanrum/graph-api/matching/partners/partner-prior'
import { createPartnerRanker, type PartnerRanker } from '@mellanrum/graph-api/matching/partners/rank-partners'
import type { PartnerQuery } from './baseline-partners.ts'
import type { DatasetNetwork } from './dataset.ts'
import { type Answer, deepestRank } from './measures.ts'
import { partnerInput } from './partner-input.ts'

export const queryId = ({ initiativeId, organisationId }: PartnerQuery) => `${initiativeId}/${organisationId}`

/**
 * The product's answers to queries. What the ranker learns from the network's own partnerships must not hold the asked one:
 * the initiatives are cut in two by their ids, and each half is answered by a ranker that has learned from the other alone.
 *
 * @param priorFor where the ranker starts for an initiative; the shipped prior unless told
 */
export function partnerAnswers(
  network: DatasetNetwork,
  asked: readonly PartnerQuery[],
  priorFor: (initiativeId: string) => PartnerPrior | undefined = () => undefined,
): Answer[] {
  const input = partnerInput(network)
  const known = new Set(network.initiatives.map(({ id }) => id))
  const rankers = new Map<string, PartnerRanker>()
  const priors: (PartnerPrior | undefined)[] = []
  const rankerFor = (initiativeId: string) => {
    const prior = priorFor(initiativeId)
    if (!priors.includes(prior)) priors.push(prior)
    const half = halfOf(initiativeId)
    const key = `${half} ${priors.indexOf(prior)}`
    const mayLearnFrom = (id: string) => halfOf(id) !== half
    const ranker = rankers.get(key) ?? createPartnerRanker(input, { prior, mayLearnFrom })
    rankers.set(key, ranker)
    return ranker
  }
  return asked.map((query) => {
    const { initiativeId, organisationId, partnerIds } = query
    // A row that the import could not take leaves its queries without an answer, which counts as a miss.
    if (!known.has(initiativeId)) return { queryId: queryId(query), rank: undefined, candidateIds: [] }
    const ranked = rankerFor(initiativeId).rank({ initiativeId, partnerIds, first: deepestRank })
    const candidateIds = ranked.map((one) => one.organisationId)
    const at = candidateIds.indexOf(organisationId)
    return { queryId: queryId(query), rank: at < 0 ? undefined : at + 1, candidateIds }
  })
}

function halfOf(initiativeId: string): number {
  return (createHash('sha1').update(`half ${initiativeId}`).digest()[0] ?? 0) % 2
}
