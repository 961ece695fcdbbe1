import { describe, expect, it } from 'vitest'
import type { ContactFacts } from './model.ts'
import { answered, stepsOf } from './rules.ts'

const today = '2026-05-20'
const asked: ContactFacts = {
  status: 'asked',
  askedOn: '2026-05-12',
  remindedOn: null,
  isAskedReached: false,
  isAsking: true,
  isAsked: false,
}

describe('the steps that are left', () => {
  it.each([
    ['a day before a week has gone', { askedOn: '2026-05-14' }, ['withdraw']],
    ['a week later', { askedOn: '2026-05-13' }, ['remind', 'withdraw']],
    ['after a reminder', { remindedOn: '2026-05-19' }, ['withdraw']],
    ['after “not now”', { status: 'not_now' }, ['withdraw']],
    ['after a yes', { status: 'agreed' }, []],
    ['after a no', { status: 'declined' }, []],
  ] as const)('to the side that asked, %s', (_, more, steps) => {
    expect(stepsOf({ ...asked, ...more }, { role: 'partner', today })).toEqual(steps)
  })

  it('let a coordinator note an answer before anything was sent on, and nobody else', () => {
    const waiting = { ...asked, status: 'with_coordinator', isAsking: false } as const
    expect(stepsOf(waiting, { role: 'coordinator', today })).toEqual(['answer', 'withdraw', 'broker'])
    expect(stepsOf({ ...waiting, isAsked: true }, { role: 'partner', today })).toEqual([])
  })

  it('let the asked side change a no', () => {
    const no = { ...asked, status: 'declined', isAsking: false, isAsked: true } as const
    expect(stepsOf(no, { role: 'partner', today })).toEqual(['answer'])
  })
})

describe('an answer', () => {
  it('rests thirty days where no day is given, and a year at most', () => {
    const nothing = { reach: null, restsUntil: null, isTheirs: true }
    expect(answered('not_now', nothing, today)).toMatchObject({ restsUntil: '2026-06-19', silentFrom: '2026-07-19' })
    expect(() => answered('not_now', { ...nothing, restsUntil: '2027-05-22' }, today)).toThrow('a year from now')
    expect(answered('not_now', { ...nothing, restsUntil: '2027-05-21' }, today)).toHaveProperty('status', 'not_now')
  })

  it('leaves no trace of why, where it is no', () => {
    expect(Object.keys(answered('no', { reach: 'x', restsUntil: today, isTheirs: true }, today)).sort()).toEqual([
      ...['answeredOn', 'restsUntil', 'status', 'turnSince'],
    ])
  })
})
