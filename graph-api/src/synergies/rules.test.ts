import { expect, it } from 'vitest'
import { dismissalRestDays } from '../matching/pairs/weights.ts'
import { daysAfter } from '../shared/days.ts'
import { restOf } from './rules.ts'

const today = '2026-01-31'

it.each([
  ['follow', { hides: false, restsUntil: null }],
  ['ask_for_introduction', { hides: false, restsUntil: null }],
  ['already_know', { hides: true, restsUntil: null }],
  ['not_relevant', { hides: true, restsUntil: daysAfter(today, dismissalRestDays) }],
  ['no_capacity', { hides: true, restsUntil: '2026-05-01' }],
  ['remind_me_later', { hides: true, restsUntil: '2026-03-02' }],
] as const)('%s keeps a suggestion out of sight as long as it should', (verdict, rest) => {
  expect(restOf(verdict, today)).toEqual(rest)
})
