import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { samplePartnerColumns } from '../testing/partner-columns.ts'
import { partnerFeatures } from './partner-features.ts'
import { addedByFeature, addedByTrees, type PartnerTree } from './partner-trees.ts'

const [walk, themes] = [partnerFeatures.indexOf('walk'), partnerFeatures.indexOf('themes')]
/** Asks for the walk, then on the far side for themes. */
const tree: PartnerTree = {
  features: [walk, -1, themes],
  limits: [0.5, 0, 0.2],
  values: [1, 2, 3, 0, 0, 5, 7],
}
const columns = samplePartnerColumns({ walk: [0.5, 0.6, 0.6], themes: [0.9, 0.2, 0.3] })

describe('what trees add to a candidate', () => {
  it('is the value where its values lead, a limit itself on the near side', () => {
    expect([0, 1, 2].map((candidate) => addedByTrees([tree], columns, candidate))).toEqual([2, 5, 7])
  })

  it('is summed over all trees, and nothing without any', () => {
    expect(addedByTrees([tree, tree, { features: [-1], limits: [], values: [10] }], columns, 2)).toBe(24)
    expect(addedByTrees([], columns, 0)).toBe(0)
  })

  it('takes a value that is not known as 0', () => {
    expect(addedByTrees([tree], columns, 99)).toBe(2)
  })
})

describe('what trees add, told apart by feature', () => {
  it('is what each step moves', () => {
    expect([...addedByFeature([tree], columns, 0)]).toEqual([['walk', 1]])
    expect([...addedByFeature([tree], columns, 2)]).toEqual([
      ['walk', 2],
      ['themes', 4],
    ])
    expect([...addedByFeature([tree, tree], columns, 0)]).toEqual([['walk', 2]])
  })

  it('sums to all that is added but for what stands at the roots', () => {
    const value = fc.double({ min: -1, max: 1, noNaN: true })
    const inner = fc.integer({ min: -1, max: 3 })
    const some = fc.record({
      features: fc.tuple(inner, inner, inner),
      limits: fc.tuple(value, value, value),
      values: fc.array(value, { minLength: 7, maxLength: 7 }),
    })
    fc.assert(
      fc.property(
        fc.array(some, { maxLength: 4 }),
        fc.array(value, { minLength: 4, maxLength: 4 }),
        (trees, values) => {
          const told = Object.fromEntries(values.map((one, at) => [partnerFeatures[at], [one]]))
          const one = samplePartnerColumns(told)
          const roots = trees.reduce((sum, { values: [root = 0] }) => sum + root, 0)
          const byFeature = [...addedByFeature(trees, one, 0).values()].reduce((sum, added) => sum + added, 0)
          expect(byFeature + roots).toBeCloseTo(addedByTrees(trees, one, 0), 9)
        },
      ),
    )
  })
})
