import { expect, it } from 'vitest'
import { partnerFeatures } from './partner-features.ts'
import { fittedPrior, pairsPrior, partnerWeights, simplePrior } from './partner-prior.ts'

it('weights are 0 for every feature but those given', () => {
  const weights = partnerWeights({ walk: 2 })
  expect(Object.keys(weights)).toEqual([...partnerFeatures])
  expect(partnerFeatures.filter((feature) => weights[feature] !== 0)).toEqual(['walk'])
  expect(weights.walk).toBe(2)
})

it('the fitted prior speaks of the features that there are, in trees that are whole', () => {
  expect(Object.keys(fittedPrior.weights).sort()).toEqual([...partnerFeatures].sort())
  for (const { features, limits, values } of fittedPrior.trees) {
    expect(limits).toHaveLength(features.length)
    expect(values).toHaveLength(2 * features.length + 1)
    for (const feature of features) expect(feature).toBeLessThan(partnerFeatures.length)
  }
})

it('plain blends go by texts and partners, and by names only where initiatives are no pairs', () => {
  expect(simplePrior.weights.nameMean).toBeGreaterThan(0)
  expect(pairsPrior.weights.nameMean).toBe(0)
  for (const { weights, trees } of [simplePrior, pairsPrior]) {
    expect(Math.min(weights.bestTexts, weights.partnersByText)).toBeGreaterThan(0)
    expect(trees).toEqual([])
  }
})
