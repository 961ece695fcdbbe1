import { describe, expect, it } from 'vitest'
import { type Meeting, meetingChangesOf, meetingOf, meetingProblems, valuesOf } from './meeting-values.ts'

const meeting = (startsAt: string, endsAt: string | null): Meeting => {
  return { id: 'mee_1', startsAt, endsAt, place: 'Kajen', notes: null, calledOffOn: null, updatedAt: 'v1' }
}

describe('a meeting in its form', () => {
  it.each([
    ['2031-03-04T09:00', '2031-03-05T16:00'],
    ['2031-03-04T22:00', '2031-03-05T01:30'],
    ['2031-03-04T09:00', '2031-03-04T16:00'],
    ['2031-03-04T09:00', null],
  ])('is saved as it stood: %s to %s', (startsAt, endsAt) => {
    const values = valuesOf(meeting(startsAt, endsAt))
    expect(meetingProblems(values)).toEqual([])
    expect(meetingOf(values)).toEqual({ startsAt, endsAt, place: 'Kajen', notes: null })
    expect(meetingChangesOf({ ...values, notes: 'Vi delar.' }, new Set(['notes']))).toEqual({ notes: 'Vi delar.' })
    expect(meetingChangesOf({ ...values, place: '' }, new Set(['place', 'endsOn']))).toEqual({
      startsAt,
      endsAt,
      place: null,
    })
  })

  it('needs a time on its last day, and days in their order', () => {
    const values = valuesOf(meeting('2031-03-04T09:00', '2031-03-05T16:00'))
    expect(meetingProblems({ ...values, endsAt: '' })).toMatchObject([{ path: 'endsAt', code: 'required' }])
    expect(meetingProblems({ ...values, endsOn: '2031-03-03' })).toMatchObject([{ path: 'endsOn' }])
    expect(meetingProblems({ ...values, endsOn: '', endsAt: '08:00' })).toMatchObject([{ path: 'endsAt' }])
  })
})
