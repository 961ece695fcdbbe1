import { yearFigures } from '../../../../wording/en/year-figures.ts'
import type { Messages } from '../sv.ts'

/** The year's figures. */
export const figures: Messages['figures'] = {
  ...yearFigures,
  title: 'The year’s figures',
  lead: 'Press a figure to see what is counted.',
  year: 'Year',
  save: 'Save as CSV',
  saveXlsx: 'Save as Excel',
  saveFailed: 'The file could not be made. Try again when you are back online.',
  fileName: (year) => `mellanrum-${year}`,
  report: 'Annual report to print',
  back: 'All figures',
  empty: 'This figure is zero.',
  ofChallenge: (title) => `Commitments: ${title}`,
  ofKinds: (one, other) => `Do something together: ${one} and ${other}`,
  kindsCell: (one, other, n) => `${one} and ${other}: ${n}`,
  together: (n) => (n === 1 ? 'one thing together' : `${n} things together`),
}
