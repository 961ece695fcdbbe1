import { yearReport } from '../../../../wording/sv/year-report.ts'

/** The year as a report. */
export const report = {
  ...yearReport,
  download: 'Ladda ner som PDF',
  print: 'Skriv ut',
  pdfHint: 'I PDF:en är rubriker, tabeller och språk uppmärkta, så att den kan läsas upp (PDF/UA).',
}
