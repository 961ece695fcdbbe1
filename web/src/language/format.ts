import { timeZone } from './current-day.ts'
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

/** A moment tells its time zone; a day, or an hour on the clock where the partnership lives, tells none. */
const isMoment = (value: string): boolean => /T.*(Z|[+-]\d{2}:?\d{2})$/.test(value)

/** Made when it is first asked for: the first of each takes a phone a tenth of a second, and a page needs few of them. */
const once = <Made>(make: () => Made): (() => Made) => {
  let made: { readonly it: Made } | undefined
  return () => {
    made ??= { it: make() }
    return made.it
  }
}

/** Writes moments as the clock and the calendar stand where the partnership lives, wherever the visitor sits. */
const writer = (locale: string, options: Intl.DateTimeFormatOptions) => {
  const asWritten = once(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }))
  const there = once(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: timeZone() }))
  return (value: string): string => {
    const moment = isMoment(value)
    const parsed = new Date(moment || !value.includes('T') ? value : `${value}Z`)
    if (Number.isNaN(parsed.getTime())) return value
    return (moment ? there : asWritten)().format(parsed)
  }
}

/** Builds the formats of a language once; they are reused for the whole visit. */
export const formatsOf = (language: Language): Formats => {
  const locale = localeOf[language]
  const number = once(() => new Intl.NumberFormat(locale))
  const percent = once(() => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }))
  const list = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }))
  // Figures sign by sign, as the server's lists have them: `Projekt 10` comes before `Projekt 2` on every page.
  const collator = once(() => new Intl.Collator(locale))
  return {
    date: writer(locale, { day: 'numeric', month: 'long', year: 'numeric' }),
    moment: writer(locale, { dateStyle: 'long', timeStyle: 'short' }),
    month: writer(locale, { month: 'short', year: 'numeric' }),
    number: (value) => number().format(value),
    count: (value) => (value > countedUpTo ? moreThan[language](number().format(countedUpTo)) : number().format(value)),
    percent: (share) => percent().format(share),
    list: (words) => list().format(words),
    compare: (a, b) => collator().compare(a, b),
  }
}
