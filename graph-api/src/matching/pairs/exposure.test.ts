import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exposure } from './exposure.ts'

const list = (ids: string) => [...ids].map((id) => ({ id }))

describe('who is seen in the lists of all', () => {
  it('is counted over all lists, those in none too', () => {
    expect(exposure([list('ab'), list('a')], [...'abcd'])).toMatchObject({ coverage: 0.5, mostShown: 2 })
    expect(exposure([list('x')], ['a'])).toMatchObject({ coverage: 0.5, mostShown: 1 })
  })

  it('is shared alike, or by one of many alone, or by nobody', () => {
    expect(exposure([list('abcd'), list('dcba')], [...'abcd']).inequality).toBeCloseTo(0, 12)
    expect(exposure([list('a'), list('a')], [...'abcd']).inequality).toBeCloseTo(0.75, 12)
    expect(exposure([], [...'abcd'])).toEqual({ coverage: 0, inequality: 0, mostShown: 0 })
    expect(exposure([], [])).toEqual({ coverage: 0, inequality: 0, mostShown: 0 })
  })

  it('is as uneven as the mean difference between two of them, beside twice the mean (Gini)', () => {
    const some = fc.array(fc.array(fc.constantFrom(...'abcde'), { maxLength: 4 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(some, (lists) => {
        const counts = [...'abcde'].map((id) => lists.flat().filter((one) => one === id).length)
        const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length
        fc.pre(mean > 0)
        const differences = counts.flatMap((x) => counts.map((y) => Math.abs(x - y)))
        const gini = differences.reduce((sum, one) => sum + one, 0) / differences.length / (2 * mean)
        const shown = exposure(
          lists.map((ids) => list(ids.join(''))),
          [...'abcde'],
        )
        expect(shown.inequality).toBeCloseTo(gini, 9)
        expect(shown.mostShown).toBe(Math.max(...counts))
        expect(shown.coverage).toBe(counts.filter((count) => count > 0).length / counts.length)
      }),
    )
  })
})
