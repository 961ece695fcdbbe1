import { fold } from '../words/fold.ts'
import { partOfYear } from './parts-of-year.ts'

/** Why a value is no day, or what was done to read it. */
export type DayProblem = 'impossible_day' | 'no_day' | 'ambiguous_day' | 'outside_years'

export type DayRead =
  | {
      readonly day: string
      /** `13:00`, where the value had a time. */
      readonly time: string | null
      readonly precision: 'day' | 'month' | 'part' | 'year'
    }
  | { readonly problem: DayProblem }

export interface DayOptions {
  /** A month or a year alone is its last day where it ends something, its first otherwise. */
  readonly end?: boolean
  /** Which comes first in 05/01/2024; null where the column does not tell. */
  readonly order?: 'day_first' | 'month_first' | null
}

const months =
  'januari jan january|februari feb february|mars mar march|april apr|maj may|juni jun june|juli jul july|augusti aug august|september sep sept|oktober okt oct october|november nov|december dec'
    .split('|')
    .map((names) => names.split(' '))

/**
 * A day as tables write it: 2024-01-05, 5 jan 2024, Jan 5 2024, 5.1.2024, 5/1 2024, 5/1-24, 20240105, 2024-01, 2024, a number
 * of Excel, seconds or milliseconds of Unix, each with or without a time. What no calendar has is named and never moved to another day.
 */
export function readDay(value: string, { end = false, order = null }: DayOptions = {}): DayRead {
  const text = value.trim()
  const whole = withTime(text)
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(whole.day) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(whole.day)
  if (iso) return made(Number(iso[1]), Number(iso[2]), Number(iso[3]), whole.time)
  if (/^\d{4}$/.test(text)) return ofYear(Number(text), end)
  const month = /^(\d{4})[-/.](\d{1,2})$/.exec(text) ?? swapped(/^(\d{1,2})[-/.](\d{4})$/.exec(text))
  if (month) return ofMonth(Number(month[1]), Number(month[2]), end)
  const parts = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(whole.day)
  if (parts)
    return ofParts(
      Number(parts[1]),
      Number(parts[3]),
      Number(parts[4]),
      parts[2] === '.' ? 'day_first' : order,
      whole.time,
    )
  // `5/3 2026` and `5/3-26` are written where the day comes first.
  const slashed = /^(\d{1,2})\/(\d{1,2})(?: |-| - )(\d{4}|\d{2})$/.exec(whole.day)
  if (slashed) {
    return ofParts(Number(slashed[1]), Number(slashed[2]), yearOf(slashed[3] ?? ''), order ?? 'day_first', whole.time)
  }
  if (/^\d{5}([.,]\d+)?$/.test(text)) return ofMoment((Number(text.replace(',', '.')) - 25_569) * 86_400_000)
  if (/^\d{9,10}$/.test(text)) return ofMoment(Number(text) * 1_000)
  if (/^\d{12,13}$/.test(text)) return ofMoment(Number(text))
  const part = partOfYear(text)
  if (part) return ofPart(part, end)
  return inWords(withWholeYear(whole.day), whole.time, end)
}

function ofPart({ year, first, last }: { year: number; first: number; last: number }, end: boolean): DayRead {
  const read = end && last > 12 ? ofMonth(year + 1, last - 12, end) : ofMonth(year, end ? last : first, end)
  return 'problem' in read ? read : { ...read, precision: 'part' }
}

/** `30/Jun/26`, `12-mar-26`: a day with the name of its month between signs, whose year may be cut short. */
const withWholeYear = (text: string): string =>
  text.replace(
    /^(\d{1,2})([-/])(\p{L}{3,})\2(\d{4}|\d{2})$/u,
    (_all, day, _sign, month, year) => `${day} ${month} ${yearOf(year)}`,
  )

/**
 * The two ends of a period in one cell, each as a text of its own: `2024–2026`, `17 november 2026 → 20 december 2026`,
 * `17–18 november 2026`, `2026-01-15 kl. 08.00-09.30`; null where the cell holds one day.
 */
export function partsOfPeriod(text: string): [string, string] | null {
  const plain = text.trim()
  const times = /^(.+?),? +(?:kl\.? *|klockan *)?(\d{1,2})[.:](\d\d) *[-–—] *(?:kl\.? *)?(\d{1,2})[.:](\d\d)$/i.exec(
    plain,
  )
  if (times) {
    const [, day = '', h1 = '', m1 = '', h2 = '', m2 = ''] = times
    // What would end before it begins is a time with its distance from Greenwich.
    const isLater = Number(h2) * 60 + Number(m2) > Number(h1) * 60 + Number(m1)
    return isLater && !('problem' in readDay(day)) ? [`${day} ${h1}:${m1}`, `${day} ${h2}:${m2}`] : null
  }
  if (!('problem' in readDay(plain))) return null
  const years = /^(\d{4}) *[-–—/] *(\d{4})$/.exec(plain)
  if (years) return [years[1] ?? '', years[2] ?? '']
  const days = /^(\d{1,2}) *[-–—] *(\d{1,2})\.? +(\D+ +\d{4})$/.exec(plain)
  if (days) return [`${days[1]} ${days[3]}`, `${days[2]} ${days[3]}`]
  // `Q3–Q4 2026`, `vår–höst 2027`: the year behind the second is that of the first, too.
  const [, one = '', other = '', year = ''] =
    /^(.+?)(?: *[-–—→] *| +(?:till|to) +)(\D.*?),? +(\d{4})$/u.exec(plain) ?? []
  if (one !== '' && !/\d{4}/.test(one) && [one, other].every((part) => isDayLike(`${part} ${year}`)))
    return [`${one} ${year}`, `${other} ${year}`]
  const halves = plain.split(/ *[-–—] */)
  for (let at = 1; at < halves.length; at += 1) {
    const ends = [halves.slice(0, at).join('-'), halves.slice(at).join('-')] as const
    if (ends.every((end) => partOfYear(end) !== null)) return [...ends]
  }
  const [, from = '', until = ''] =
    /^(.+?)(?: *(?:–|—|→|->) *| +(?:-|till|t\.?o\.?m\.?|to|until) +)(.+)$/iu.exec(plain) ?? []
  return from !== '' && isDayLike(from) && isDayLike(until) ? [from, until] : null
}

const isDayLike = (text: string): boolean =>
  !('problem' in readDay(text)) || /^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$/.test(text)

function withTime(text: string): { day: string; time: string | null } {
  const found = /^(.+?)[T ]+(\d{1,2})[:.](\d{2})(?::\d{2}(?:\.\d+)?)?\s*(?:([ap])m|Z|[+-]\d{2}:?\d{2})?$/i.exec(text)
  if (!found || Number(found[2]) > 23 || Number(found[3]) > 59) return { day: text, time: null }
  const half = found[4]?.toLowerCase()
  const hour = half ? (Number(found[2]) % 12) + (half === 'p' ? 12 : 0) : Number(found[2])
  const time = `${String(hour).padStart(2, '0')}:${found[3]}`
  return { day: (found[1] ?? '').replace(/\s*(kl\.?|klockan|,)$/i, ''), time }
}

function made(year: number, month: number, day: number, time: string | null): DayRead {
  const moment = new Date(Date.UTC(year, month - 1, day))
  if (month < 1 || month > 12 || day < 1 || moment.getUTCMonth() !== month - 1) return { problem: 'impossible_day' }
  if (year < 1900 || year >= 2200) return { problem: 'outside_years' }
  return { day: moment.toISOString().slice(0, 10), time: time === '00:00' ? null : time, precision: 'day' }
}

function ofYear(year: number, end: boolean): DayRead {
  if (year < 1900 || year >= 2200) return { problem: 'outside_years' }
  return { day: end ? `${year}-12-31` : `${year}-01-01`, time: null, precision: 'year' }
}

function ofMonth(year: number, month: number, end: boolean): DayRead {
  if (month < 1 || month > 12) return { problem: 'impossible_day' }
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const read = made(year, month, end ? last : 1, null)
  return 'problem' in read ? read : { ...read, precision: 'month' }
}

function ofParts(a: number, b: number, year: number, order: DayOptions['order'], time: string | null): DayRead {
  if (a > 12 && b > 12) return { problem: 'impossible_day' }
  if (a > 12 || order === 'day_first') return made(year, b, a, time)
  if (b > 12 || order === 'month_first') return made(year, a, b, time)
  return a === b ? made(year, a, b, time) : { problem: 'ambiguous_day' }
}

function ofMoment(moment: number): DayRead {
  const date = new Date(Math.round(moment / 60_000) * 60_000)
  const read = made(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), date.toISOString().slice(11, 16))
  return read
}

function inWords(text: string, time: string | null, end: boolean): DayRead {
  const words = fold(text.replace(/(\d+)(st|nd|rd|th|:e|:a)\b/gi, '$1'))
    .split(' ')
    .filter((word) => !['den', 'the', 'of', 'kl'].includes(word))
  const kept = words.filter(
    (word) =>
      !/^(man|tis|ons|tors|fre|lor|son|mon|tue|wed|thu|fri|sat|sun)(dag|day|sday|nesday|rsday|urday)?(en)?$/.test(word),
  )
  const month = kept.map((word) => months.findIndex((names) => names.includes(word)) + 1).find((number) => number > 0)
  const numbers = kept.filter((word) => /^\d{1,4}$/.test(word))
  const year = numbers.find((word) => word.length === 4)
  const day = numbers.find((word) => word.length <= 2)
  if (!month || !year || kept.length > 3) return { problem: 'no_day' }
  return day
    ? made(Number(year), month, Number(day), time)
    : kept.length === 2
      ? ofMonth(Number(year), month, end)
      : { problem: 'no_day' }
}

function swapped(found: RegExpExecArray | null): [string, string, string] | null {
  return found ? [found[0], found[2] ?? '', found[1] ?? ''] : null
}

/** A year of two digits as POSIX has it: 69 is 1969, 68 is 2068. */
const yearOf = (digits: string) => Number(digits) + (digits.length > 2 ? 0 : Number(digits) < 69 ? 2000 : 1900)

/** `260305` as `2026-03-05`. */
export const fromSixDigits = (text: string): string =>
  text.trim().replace(/^(\d\d)(\d\d)(\d\d)$/, (_all, year, month, day) => `${yearOf(year)}-${month}-${day}`)

/** True for a column of days such as 260305: each of its values is one, and not all could be months such as 202603. */
export function areSixDigits(values: readonly string[]): boolean {
  const isDay = (text: string) => /^\d{6}$/.test(text.trim()) && !('problem' in readDay(fromSixDigits(text)))
  const isMonth = (text: string) => /^(19|20|21)\d\d(0[1-9]|1[0-2])$/.test(text.trim())
  return values.length > 0 && values.every(isDay) && !values.every(isMonth)
}

/** What a column's values say of which comes first in 05/01/2024; null where none of them tells. */
export function dayOrderOf(values: readonly string[]): 'day_first' | 'month_first' | null {
  for (const value of values) {
    const parts = /^(\d{1,2})[-/](\d{1,2})[-/]\d{4}/.exec(value.trim())
    if (parts && Number(parts[1]) > 12) return 'day_first'
    if (parts && Number(parts[2]) > 12) return 'month_first'
  }
  return null
}
