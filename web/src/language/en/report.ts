import { yearReport } from '../../../../wording/en/year-report.ts'
import type { Messages } from '../sv.ts'

/** The year as a report. */
export const report: Messages['report'] = {
  ...yearReport,
  download: 'Download as PDF',
  print: 'Print',
  pdfHint: 'In the PDF headings, tables and language are marked, so that it can be read aloud (PDF/UA).',
}
