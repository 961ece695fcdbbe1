import { expect, it } from 'vitest'
import { partsOfPeriod, readDay } from './read-day.ts'
import { timesOf } from './times-of-cell.ts'

const span = (text: string) =>
  [readDay(text), readDay(text, { end: true })].map((read) => ('day' in read ? read.day : read.problem))

it.each([
  ['Q3 2026', '2026-07-01', '2026-09-30'],
  ['kv. 3 2026', '2026-07-01', '2026-09-30'],
  ['2026-Q3', '2026-07-01', '2026-09-30'],
  ['1:a kvartalet 2026', '2026-01-01', '2026-03-31'],
  ["Q3 '26", '2026-07-01', '2026-09-30'],
  ['H1 2027', '2027-01-01', '2027-06-30'],
  ['andra halvåret 2026', '2026-07-01', '2026-12-31'],
  ['HT26', '2026-08-01', '2026-12-31'],
  ['våren 2027', '2027-03-01', '2027-05-31'],
  ['hösten 2026', '2026-09-01', '2026-11-30'],
  ['vintern 2026/27', '2026-12-01', '2027-02-28'],
])('reads %s', (text, from, until) => {
  expect(span(text)).toEqual([from, until])
})

it('does not say which winter of a year is meant, and takes no word for a season', () => {
  expect(span('vinter 2026')).toEqual(['no_day', 'no_day'])
  expect(span('Vårdcentralen 2026')).toEqual(['no_day', 'no_day'])
})

it.each([
  ['Q3–Q4 2026', 'Q3 2026', 'Q4 2026'],
  ['Q3 2026-Q1 2027', 'Q3 2026', 'Q1 2027'],
  ['HT26-VT27', 'HT26', 'VT27'],
  ['vår–höst 2027', 'vår 2027', 'höst 2027'],
  ['mars till maj 2027', 'mars 2027', 'maj 2027'],
])('parts %s', (text, from, until) => {
  expect(partsOfPeriod(text)).toEqual([from, until])
})

it('reads days with the name of a month between signs, and hours of half a day', () => {
  expect(readDay('30/Jun/26 12:00 AM')).toEqual({ day: '2026-06-30', time: null, precision: 'day' })
  expect(readDay('12-mar-26 3:04 pm')).toEqual({ day: '2026-03-12', time: '15:04', precision: 'day' })
})

it('reads cells of nothing but times, and no lone number', () => {
  expect(timesOf('09.00-11.30')).toEqual(['09:00', '11:30'])
  expect(timesOf('kl 18')).toEqual(['18:00'])
  expect(timesOf('1:00:00 PM')).toEqual(['13:00'])
  expect([timesOf('18'), timesOf('25:00'), timesOf('kl 9 i salen')]).toEqual([null, null, null])
})
