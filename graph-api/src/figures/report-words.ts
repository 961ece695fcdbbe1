import { organisationKind as organisationKindEn } from '../../../wording/en/organisation-kinds.ts'
import { yearFigures as yearFiguresEn } from '../../../wording/en/year-figures.ts'
import { yearReport as yearReportEn } from '../../../wording/en/year-report.ts'
import { organisationKind } from '../../../wording/sv/organisation-kinds.ts'
import { yearFigures } from '../../../wording/sv/year-figures.ts'
import { yearReport } from '../../../wording/sv/year-report.ts'
import type { ReportLanguage } from './model.ts'

const swedish = { ...yearFigures, ...yearReport, organisationKind }
const english: ReportWords = { ...yearFiguresEn, ...yearReportEn, organisationKind: organisationKindEn }

export type ReportWords = typeof swedish

/** What the report says in a language: the words of its page. */
export const reportWordsOf = (language: ReportLanguage): ReportWords => ({ sv: swedish, en: english })[language]

/** The word for a value of an enum, which the words write as GraphQL does: in capitals. */
export const wordOf = <Value extends string>(words: Readonly<Record<Uppercase<Value>, string>>, value: Value): string =>
  words[value.toUpperCase() as Uppercase<Value>]
