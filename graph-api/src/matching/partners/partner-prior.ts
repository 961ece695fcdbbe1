import { type PartnerFeature, partnerFeatures } from './partner-features.ts'
import fitted from './partner-prior.json' with { type: 'json' }
import type { PartnerTree } from './partner-trees.ts'

export type PartnerWeights = Readonly<Record<PartnerFeature, number>>

export interface PartnerPrior {
  /** Log odds per unit of each feature. */
  readonly weights: PartnerWeights
  /** Corrections to the best by the weights; may be none. */
  readonly trees: readonly PartnerTree[]
}

/** Every weight 0 but those given. */
export function partnerWeights(given: Partial<PartnerWeights>): PartnerWeights {
  const none = Object.fromEntries(partnerFeatures.map((feature) => [feature, 0])) as PartnerWeights
  return { ...none, ...given }
}

/**
 * Fitted once across the initiatives of two large public networks (European cooperation projects; clean-technology
 * projects), each counting alike: a conditional logit, then 100 trees of depth three on what it leaves. Fitted and checked
 * by `tests/bench/fit-prior.ts`; how it does on networks and initiatives it was not fitted on stands in
 * `tests/bench/README.md`.
 */
export const fittedPrior: PartnerPrior = { weights: partnerWeights(fitted.weights), trees: fitted.trees }

/** In a small network little can be counted: what holds there is text, shared partners and names. */
export const simplePrior: PartnerPrior = {
  weights: partnerWeights({ bestTexts: 1, partnersByText: 1, nameMean: 0.5 }),
  trees: [],
}

/** Where an initiative has two organisations, a coordinator and a funder say, names tell nothing about who belongs together. */
export const pairsPrior: PartnerPrior = {
  weights: partnerWeights({ bestTexts: 2.5, partnersByText: 1 }),
  trees: [],
}
