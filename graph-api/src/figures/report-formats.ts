import { countedUpTo } from '../database/compile.ts'
import type { ReportLanguage } from './model.ts'

/** Days, numbers and lists as the report's language writes them. */
export interface ReportFormats {
  /** 7 februari 2026. Takes `2026-02-07`. */
  readonly date: (day: string) => string
  /** 1 234; what was counted no further is said to be more. */
  readonly count: (value: number) => string
  /** 73 % of a share from 0 to 1. */
  readonly percent: (share: number) => string
  /** a, b och c */
  readonly list: (words: readonly string[]) => string
}

const localeOf = { sv: 'sv-SE', en: 'en-GB' } as const
const moreThan = { sv: (number: string) => `över ${number}`, en: (number: string) => `more than ${number}` } as const

/** The formats of a language, as its pages have them. */
export function reportFormatsOf(language: ReportLanguage): ReportFormats {
  const locale = localeOf[language]
  const number = new Intl.NumberFormat(locale)
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  return {
    date: (value) => day.format(new Date(value)),
    count: (value) => (value > countedUpTo ? moreThan[language](number.format(countedUpTo)) : number.format(value)),
    percent: (share) => percent.format(share),
    list: (words) => list.format(words),
  }
}
