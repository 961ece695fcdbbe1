import { describe, expect, it } from 'vitest'
import { GrowingCounts } from './growing-array.ts'

describe('counts that grow', () => {
  it('are 0 beyond their end, and kept when they grow', () => {
    const counts = new GrowingCounts()
    expect(counts.get(5_000)).toBe(0)
    counts.add(3, 2)
    counts.add(3, 1)
    counts.set(1_023, 7)
    counts.add(1_024, 4)
    counts.set(9_000, 1)
    const far = new GrowingCounts()
    far.add(5_000, 2)
    expect([far.get(5_000), far.get(4_999)]).toEqual([2, 0])
    expect([3, 1_023, 1_024, 9_000, 9_001].map((at) => counts.get(at))).toEqual([3, 7, 4, 1, 0])
  })
})
