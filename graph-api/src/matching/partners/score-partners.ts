import { absoluteFeatures, type PartnerColumns, partnerFeatures } from './partner-features.ts'
import type { PartnerNetwork } from './partner-network.ts'
import type { PartnerWeights } from './partner-prior.ts'

/** Everyone who is not on it, by number. */
export function candidatesFor({ organisations }: PartnerNetwork, partners: readonly number[]): number[] {
  const onIt = new Set(partners)
  return organisations.flatMap((_, at) => (onIt.has(at) ? [] : [at]))
}

/** Divides each value by the greatest among the candidates, in place: 1 is the best candidate of this initiative. */
export function relateToBest(columns: PartnerColumns, candidates: readonly number[]): void {
  for (const feature of partnerFeatures) {
    if (absoluteFeatures.has(feature)) continue
    const column = columns[feature]
    let most = 0
    for (const at of candidates) most = Math.max(most, column[at] ?? 0)
    if (most > 0) for (const at of candidates) column[at] = (column[at] ?? 0) / most
  }
}

export interface ScoredPartner {
  readonly at: number
  readonly score: number
}

/** Every candidate with its score by the weights, best first. */
export function scorePartners(
  columns: PartnerColumns,
  candidates: readonly number[],
  weights: PartnerWeights,
): ScoredPartner[] {
  const list = partnerFeatures
    .map((feature) => ({ column: columns[feature], weight: weights[feature] }))
    .filter(({ weight }) => weight !== 0)
  const scored = candidates.map((at) => {
    let score = 0
    for (const { column, weight } of list) score += weight * (column[at] ?? 0)
    return { at, score }
  })
  return scored.sort(byScore)
}

/** The best first; of equals the one that stands earlier in the network, so that the order is always the same. */
export function byScore(x: ScoredPartner, y: ScoredPartner): number {
  return y.score - x.score || x.at - y.at
}
