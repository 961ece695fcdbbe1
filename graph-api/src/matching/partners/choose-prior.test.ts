import { describe, expect, it } from 'vitest'
import { samplePartnerColumns } from '../testing/partner-columns.ts'
import { type SampleInitiative, samplePartnership } from '../testing/partner-network.ts'
import { partnerFeatures } from './partner-features.ts'
import { fittedPrior, type PartnerPrior, pairsPrior, partnerWeights, simplePrior } from './partner-prior.ts'
import { addedByTrees } from './partner-trees.ts'
import { createPartnerRanker, rerankedByTrees } from './rank-partners.ts'

/** Initiatives with so many on each, of whom so many there are in all. */
function partnershipOf({ organisations, initiatives, each }: Record<'organisations' | 'initiatives' | 'each', number>) {
  const ids = Array.from({ length: organisations }, (_, at) => `org${at}`)
  const rows = Array.from({ length: initiatives }, (_, at): SampleInitiative => {
    // None is on two, so that there is nothing to learn from.
    const on = Array.from({ length: each }, (_, k) => ids[at * each + k] ?? '').filter((id) => id !== '')
    return { on }
  })
  return samplePartnership(rows, Object.fromEntries(ids.map((id) => [id, {}])))
}
const priorOf = (input: ReturnType<typeof samplePartnership>) => createPartnerRanker(input).prior

describe('what a network is ranked by', () => {
  it('is the fitted prior from two hundred organisations and a hundred initiatives on', () => {
    expect(priorOf(partnershipOf({ organisations: 200, initiatives: 100, each: 3 }))).toBe(fittedPrior)
    expect(priorOf(partnershipOf({ organisations: 199, initiatives: 100, each: 3 }))).toBe(simplePrior)
    expect(priorOf(partnershipOf({ organisations: 200, initiatives: 99, each: 3 }))).toBe(simplePrior)
  })

  it('is the prior for pairs where those on one initiative are mostly two', () => {
    const rows = (...sizes: readonly number[]) =>
      samplePartnership(sizes.map((size, at) => ({ on: Array.from({ length: size }, (_, k) => `org${at}-${k}`) })))
    expect(priorOf(rows(2, 2, 2, 3))).toBe(pairsPrior)
    expect(priorOf(rows(2, 3))).toBe(simplePrior)
    expect(priorOf(rows(2, 2, 3))).toBe(pairsPrior)
    // Who stands alone says nothing of who belongs together.
    expect(priorOf(rows(1, 1, 1, 3))).toBe(simplePrior)
    expect(priorOf(rows(1, 1))).toBe(simplePrior)
    expect(priorOf(partnershipOf({ organisations: 200, initiatives: 100, each: 2 }))).toBe(pairsPrior)
  })

  it('is the one that is given, whatever the network', () => {
    const given: PartnerPrior = { weights: partnerWeights({ walk: 1 }), trees: [] }
    expect(createPartnerRanker(samplePartnership([{ on: ['a', 'b'] }]), { prior: given }).prior).toBe(given)
  })
})

describe('who is asked about', () => {
  const input = samplePartnership([{ on: ['a', 'b'] }, { on: ['a', 'c'] }, { on: ['b', 'd'] }, { on: ['e'] }])
  const ranker = createPartnerRanker(input, { prior: { weights: partnerWeights({ partnersOfFew: 1 }), trees: [] } })
  const idsOf = (options: Omit<Parameters<typeof ranker.rank>[0], 'initiativeId'>) =>
    ranker.rank({ initiativeId: 'ini0', ...options }).map(({ organisationId }) => organisationId)

  it('is everyone but those who are on it, or are told to be', () => {
    expect(idsOf({})).toEqual(['c', 'd', 'e'])
    expect(idsOf({ partnerIds: ['a'] })).toEqual(['c', 'b', 'd', 'e'])
    expect(idsOf({ partnerIds: ['b', 'unknown'] })).toEqual(['d', 'a', 'c', 'e'])
    expect(idsOf({ partnerIds: [] })).toHaveLength(5)
  })

  it('comes in as great a number as is asked for, else fifty', () => {
    expect(idsOf({ first: 2 })).toEqual(['c', 'd'])
    const many = createPartnerRanker(partnershipOf({ organisations: 60, initiatives: 3, each: 3 }))
    expect(many.rank({ initiativeId: 'ini0' })).toHaveLength(50)
    expect(many.rank({ initiativeId: 'ini0', first: 99 })).toHaveLength(57)
  })

  it('comes with what moved it most first, and without what moved nothing', () => {
    const weights = partnerWeights({ partnersOfFew: -1, steadyWithOne: 3, townSame: 5 })
    const [best] = createPartnerRanker(input, { prior: { weights, trees: [] } }).rank({ initiativeId: 'ini0' })
    expect(best?.contributions.map(({ feature }) => feature)).toEqual(['steadyWithOne', 'partnersOfFew'])
    expect(best?.contributions.map(({ value }) => value)).toEqual([1, 1])
    expect(best?.contributions.map(({ contribution }) => contribution)).toEqual([3, -1])
  })
})

describe('what the trees tell apart', () => {
  /** A tree that adds to who is not in the same town, less than the weights give those who are. */
  const feature = partnerFeatures.indexOf('townSame')
  const prior: PartnerPrior = {
    weights: partnerWeights({ townSame: 1 }),
    trees: [{ features: [feature], limits: [0.5], values: [0, 5, 0] }],
  }
  const inTown = rerankedByTrees - 1
  const input = samplePartnership([{ on: ['p'] }], {
    p: { town: 'Umeå' },
    ...Object.fromEntries(
      Array.from({ length: inTown + 3 }, (_, at) => [
        `o${String(at).padStart(3, '0')}`,
        { town: at < inTown ? 'Umeå' : 'Lund' },
      ]),
    ),
  })
  const rank = () => createPartnerRanker(input, { prior }).rank({ initiativeId: 'ini0', first: 999 })

  it('is the best by the weights, who may change places', () => {
    const ranked = rank()
    const far = samplePartnerColumns({ townSame: [0] })
    expect(ranked[0]).toMatchObject({ organisationId: `o${inTown}`, score: addedByTrees(prior.trees, far, 0) })
    expect(ranked[1]).toMatchObject({ organisationId: 'o000', score: 1 })
  })

  it('leaves the rest behind them as they were', () => {
    const ranked = rank()
    expect(ranked.slice(rerankedByTrees).map(({ organisationId, score }) => [organisationId, score])).toEqual([
      [`o${inTown + 1}`, 0],
      [`o${inTown + 2}`, 0],
    ])
    expect(ranked.slice(rerankedByTrees).flatMap(({ contributions }) => contributions)).toEqual([])
    expect(ranked[0]?.contributions.map(({ contribution }) => contribution)).toEqual([5])
  })
})
