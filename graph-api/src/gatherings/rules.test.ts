import { describe, expect, it } from 'vitest'
import { refusalOf } from '../testing/refusal.ts'
import { type GatheringDays, settledDays } from './rules.ts'

const none: GatheringDays = { startsOn: null, startsAt: null, endsOn: null, endsAt: null }
const settle = (given: Partial<GatheringDays>, before: GatheringDays = none) =>
  settledDays({ ...before, ...given }, given)

describe('the days of a gathering', () => {
  it('may be none', () => {
    expect(settle({})).toEqual(none)
  })

  it('follow from its times', () => {
    expect(settle({ startsAt: '2026-04-23T13:00', endsAt: '2026-04-23T15:00' })).toEqual({
      startsOn: '2026-04-23',
      startsAt: '2026-04-23T13:00',
      endsOn: null,
      endsAt: '2026-04-23T15:00',
    })
    expect(settle({ startsAt: '2026-04-23T13:00', endsAt: '2026-04-24T12:00' }).endsOn).toBe('2026-04-24')
  })

  it('give way to a time where they only stood there', () => {
    const before = { ...none, startsOn: '2026-04-01', endsOn: '2026-04-02' }
    const times = { startsAt: '2026-04-23T13:00', endsAt: '2026-04-25T15:00' }
    expect(settle(times, before)).toEqual({ ...times, startsOn: '2026-04-23', endsOn: '2026-04-25' })
  })

  it('have a last day only where it is another than the first', () => {
    expect(settle({ startsOn: '2026-04-23', endsOn: '2026-04-23' }).endsOn).toBeNull()
    expect(settle({ startsOn: '2026-04-23', endsOn: '2026-04-24' }).endsOn).toBe('2026-04-24')
  })

  it.each([
    [
      'a day beside a time of another',
      { startsAt: '2026-04-23T13:00', startsOn: '2026-04-24' },
      'startsOn another_day',
    ],
    [
      'a last day beside a time of another',
      { startsAt: '2026-04-23T13:00', endsAt: '2026-04-23T14:00', endsOn: '2026-04-24' },
      'endsOn another_day',
    ],
    ['an end without a start', { endsAt: '2026-04-23T14:00' }, 'endsAt needs_start'],
    ['an end before the start', { startsAt: '2026-04-23T13:00', endsAt: '2026-04-23T12:59' }, 'endsAt before_start'],
    ['a last day without a first', { endsOn: '2026-04-24' }, 'endsOn needs_start'],
    ['a last day before the first', { startsOn: '2026-04-24', endsOn: '2026-04-23' }, 'endsOn before_start'],
  ])('are refused with %s', (_what, given, problem) => {
    expect(refusalOf(() => settle(given))).toEqual([problem])
  })

  it('may end at the minute they start, and a day may stand beside its own time', () => {
    const times = { startsAt: '2026-04-23T13:00', endsAt: '2026-04-23T13:00' }
    expect(settle({ ...times, startsOn: '2026-04-23', endsOn: '2026-04-23' })).toMatchObject(times)
  })

  it.each([
    [{ startsAt: '2026-04-23T13:00', startsOn: '2026-04-24' }, 'startsOn: Give one day, that of the time.'],
    [{ endsAt: '2026-04-23T14:00' }, 'endsAt: Give the time it starts too.'],
    [{ startsAt: '2026-04-23T13:00', endsAt: '2026-04-23T12:00' }, 'endsAt: Give a time after it starts.'],
    [{ endsOn: '2026-04-24' }, 'endsOn: Give the day it starts too.'],
    [{ startsOn: '2026-04-24', endsOn: '2026-04-23' }, 'endsOn: Give a day after it starts.'],
  ])('say what to give: %o', (given, sentence) => {
    expect(() => settle(given)).toThrow(sentence)
  })
})
