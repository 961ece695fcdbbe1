import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeOverlap, sharedShare, timeOverlap } from './overlap.ts'
import { settingWeights } from './weights.ts'

const period = (startsOn: string | null, endsOn: string | null = null) => ({ startsOn, endsOn })

describe('the share of members in common', () => {
  it('is the common ones over all of them, each once', () => {
    expect(sharedShare(['a', 'b'], ['b', 'c'])).toBeCloseTo(1 / 3, 12)
    expect(sharedShare(['a', 'a', 'b'], ['b', 'b'])).toBe(0.5)
    expect(sharedShare(['a', 'b'], ['b', 'a'])).toBe(1)
    expect(sharedShare(['a'], ['b'])).toBe(0)
  })

  it('is as told where either side is empty, else 0', () => {
    expect([sharedShare([], ['a']), sharedShare(['a'], []), sharedShare([], [])]).toEqual([0, 0, 0])
    expect([sharedShare([], ['a'], 0.5), sharedShare(['a'], [], 0.5), sharedShare(['a'], ['b'], 0.5)]).toEqual([
      0.5, 0.5, 0,
    ])
  })
})

describe('the overlap of periods', () => {
  it('is the share of the shorter one', () => {
    expect(timeOverlap(period('2024-01-01', '2024-12-31'), period('2024-03-01', '2024-04-01'))).toBe(1)
    expect(timeOverlap(period('2024-01-01', '2024-02-01'), period('2025-01-01'))).toBe(0)
    expect(timeOverlap(period('2024-01-01', '2024-01-11'), period('2024-01-06', '2024-03-01'))).toBe(0.5)
  })

  it('runs on where there is no end', () => {
    expect(timeOverlap(period('2024-01-01'), period('2025-01-01', '2025-02-01'))).toBe(1)
    expect(timeOverlap(period('1924-06-01'), period('2024-01-01', '2024-03-01'))).toBe(1)
  })

  it('is not known without both starts', () => {
    expect(timeOverlap(period(null), period('2025-01-01'))).toBe(settingWeights.unknown)
    expect(timeOverlap(period('2025-01-01'), period(null, '2025-02-01'))).toBe(settingWeights.unknown)
  })

  it('takes a single day, and an end before the start, as a day: within or apart', () => {
    const day = period('2024-05-05', '2024-05-05')
    expect(timeOverlap(day, period('2024-05-01', '2024-05-09'))).toBe(1)
    expect(timeOverlap(day, period('2024-05-06', '2024-05-09'))).toBe(0)
    expect(timeOverlap(period('2024-05-05', '2020-01-01'), period('2024-05-01', '2024-05-09'))).toBe(1)
    // They touch, but no day of either lies within the other.
    expect(timeOverlap(period('2024-05-01', '2024-05-05'), period('2024-05-05', '2024-05-09'))).toBe(0)
  })

  it('is the same from both sides, from 0 to 1', () => {
    const date = fc
      .date({ min: new Date('2015-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((one) => one.toISOString().slice(0, 10))
    const some = fc.record({ startsOn: date, endsOn: fc.option(date) })
    fc.assert(
      fc.property(some, some, (one, other) => {
        const overlap = timeOverlap(one, other)
        expect(timeOverlap(other, one)).toBe(overlap)
        expect(overlap).toBeGreaterThanOrEqual(0)
        expect(overlap).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('the overlap of places', () => {
  const { samePlace, elsewhere, unknown } = settingWeights

  it.each([
    ['the same place', 'umeå', 'umeå', samePlace],
    ['two places', 'umeå', 'luleå', elsewhere],
    ['a place and none', 'teg', null, unknown],
    ['none and none', null, null, unknown],
  ])('knows %s, from both sides', (_what, left, right, overlap) => {
    expect(placeOverlap(left, right)).toBe(overlap)
    expect(placeOverlap(right, left)).toBe(overlap)
  })
})
