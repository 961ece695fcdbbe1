import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { highest } from './nearest.ts'

const everyone = () => true
const sumsOf = (...values: number[]) => Float32Array.from(values)

describe('the slots with the highest sums', () => {
  it('are what sorting all of them would give: best first, equal ones by slot, none that is 0 or not allowed', () => {
    const sums = fc.array(fc.integer({ min: -1, max: 6 }), { maxLength: 40 })
    fc.assert(
      fc.property(sums, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 2, max: 5 }), (list, k, leftOut) => {
        const allowed = (slot: number) => slot % leftOut !== 0
        const sorted = list
          .map((sum, slot) => ({ sum, slot }))
          .filter(({ sum, slot }) => sum > 0 && allowed(slot))
          .sort((a, b) => b.sum - a.sum || a.slot - b.slot)
          .map(({ slot }) => slot)
        expect(highest(sumsOf(...list), k, allowed)).toEqual(sorted.slice(0, k))
        expect(highest(sumsOf(...list), Number.POSITIVE_INFINITY, allowed)).toEqual(sorted)
      }),
    )
  })

  it('are asked for only where the sum is high enough to be among them', () => {
    const asked: number[] = []
    const best = highest(sumsOf(0.9, 0.8, 0, 0.7, 0.95, 0.9, 0.1), 1, (slot) => {
      asked.push(slot)
      return true
    })
    expect(best).toEqual([4])
    expect(asked).toEqual([4])
  })

  it('are none among none', () => {
    expect(highest(sumsOf(), 3, everyone)).toEqual([])
    expect(highest(sumsOf(0, 0), 3, everyone)).toEqual([])
  })
})
