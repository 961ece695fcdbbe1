import type { Language } from './language.ts'

const localeOf: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' }

/** As far as the API counts a list. */
const countedUpTo = 1_000
const moreThan: Record<Language, (number: string) => string> = {
  sv: (number) => `över ${number}`,
  en: (number) => `more than ${number}`,
}

/** Dates, numbers and sorting as they are written in a language. å, ä and ö come last in Swedish. */
export type Formats = {
  /** 7 februari 2024. Takes `2024-02-07` or a full time stamp; an unreadable value comes back as it was. */
  date: (value: string) => string
  /** 7 februari 2024 kl. 14:05 */
  moment: (value: string) => string
  /** feb. 2024 */
  month: (value: string) => string
  /** 1 234 */
  number: (value: number) => string
  /** How many a list has: 1 234 as over 1 000, since the API counts no further. */
  count: (value: number) => string
  /** 73 % of a share from 0 to 1. */
  percent: (share: number) => string
  /** a, b och c */
  list: (words: readonly string[]) => string
  /** Negative, zero or positive, for `sort`. */
  compare: (a: string, b: string) => number
}

const parse = (value: string): Date | undefined => {
  // A bare date is a day in the calendar, not midnight in Greenwich.
  const parsed = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T12:00:00`) : new Date(value)
  return Number.isNaN(parsed.getTime()) ? undefined : parsed
}

/** Builds the formats of a language once; they are reused for the whole visit. */
export const formatsOf = (language: Language): Formats => {
  const locale = localeOf[language]
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' })
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' })
  const month = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric' })
  const number = new Intl.NumberFormat(locale)
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const collator = new Intl.Collator(locale, { numeric: true })
  const written = (format: Intl.DateTimeFormat) => (value: string) => {
    const parsed = parse(value)
    return parsed ? format.format(parsed) : value
  }
  return {
    date: written(date),
    moment: written(moment),
    month: written(month),
    number: (value) => number.format(value),
    count: (value) => (value > countedUpTo ? moreThan[language](number.format(countedUpTo)) : number.format(value)),
    percent: (share) => percent.format(share),
    list: (words) => list.format(words),
    compare: (a, b) => collator.compare(a, b),
  }
}
