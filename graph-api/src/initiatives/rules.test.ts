import { expect, it } from 'vitest'
import { refusalOf } from '../testing/refusal.ts'
import { refuseEndBeforeStart } from './rules.ts'

const refusal = (startsOn: unknown, endsOn: unknown) => refusalOf(() => refuseEndBeforeStart({ startsOn, endsOn }))

it('refuses an end before the start, and says so', () => {
  expect(refusal('2026-02-02', '2026-02-01')).toEqual(['endsOn before_start'])
  expect(() => refuseEndBeforeStart({ startsOn: '2026-02-02', endsOn: '2026-02-01' })).toThrow('after it started')
})

it('takes an end on the first day, a later one, and days that are not known', () => {
  expect(refusal('2026-02-02', '2026-02-02')).toEqual([])
  expect(refusal('2026-02-02', '2026-02-03')).toEqual([])
  expect(refusal(null, '2026-02-01')).toEqual([])
  expect(refusal('2026-02-02', undefined)).toEqual([])
  expect(refusal(7, 3)).toEqual([])
  // What is no day is not compared with one.
  expect(refusal('2026-02-02', ['2026-02-01'])).toEqual([])
  expect(refusal(['2026-02-02'], '2026-02-01')).toEqual([])
})
