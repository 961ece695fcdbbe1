import { yearFigures } from '../../../../wording/sv/year-figures.ts'

/** The year's figures. */
export const figures = {
  ...yearFigures,
  title: 'Årets siffror',
  lead: 'Tryck på en siffra för att se vad som är räknat.',
  year: 'År',
  save: 'Spara som CSV',
  saveXlsx: 'Spara som Excel',
  saveFailed: 'Filen gick inte att göra. Försök igen när du är uppkopplad igen.',
  fileName: (year: number) => `mellanrum-${year}`,
  report: 'Årsrapport att skriva ut',
  back: 'Alla siffror',
  empty: 'Den här siffran är noll.',
  ofChallenge: (title: string) => `Åtaganden: ${title}`,
  ofKinds: (one: string, other: string) => `Gör något tillsammans: ${one} och ${other}`,
  kindsCell: (one: string, other: string, n: string) => `${one} och ${other}: ${n}`,
  together: (n: number) => (n === 1 ? 'en sak tillsammans' : `${n} saker tillsammans`),
}
