import type { Language } from '../language/language.ts'
import type { Messages } from '../language/sv.ts'
import { valueIn } from '../ui/words.ts'
import type { FigureVariables } from './queries.ts'

export type FigureName = keyof Messages['figures']['names']

/** Where the figures stand. */
const path = '/arets-siffror'

/** The address of a year's report. */
export const reportPathOf = (year: number): string => `${path}/rapport?ar=${year}`

/** Where the API has a year's report as a PDF. */
export const reportFileOf = (year: number, language: Language): string => `/export/report/${year}-${language}.pdf`

/** The first year that can be chosen. */
const firstYear = 2019

/** The address of a year's figures, or of what one of them counts. */
export const figurePathOf = (year: number, of: Partial<FigureVariables> = {}): string => {
  const names = { figure: 'siffra', ofKind: 'typ', withKind: 'med', challengeId: 'utmaning', verdict: 'svar' } as const
  const address = new URLSearchParams({ ar: String(year) })
  for (const [name, key] of Object.entries(names)) {
    const value = of[name as keyof typeof names]
    if (value) address.set(key, value)
  }
  const status = of.collaborationStatus ?? of.miniNetworkStatus
  if (status) address.set('lage', status)
  return `${path}?${address}`
}

/** The years that can be chosen, the latest first. */
export const yearsTo = (thisYear: number): number[] =>
  Array.from({ length: thisYear - firstYear + 1 }, (_, at) => thisYear - at)

/** The year in the address, or this one. */
export const yearIn = (address: URLSearchParams, thisYear: number): number => {
  const year = Number.parseInt(address.get('ar') ?? '', 10)
  return yearsTo(thisYear).includes(year) ? year : thisYear
}

/** Which figure the address asks for, and of what; null for all of them. */
export const figureIn = (address: URLSearchParams, t: Messages, year: number): FigureVariables | null => {
  const figure = valueIn(t.figures.names, address.get('siffra') ?? '')
  if (!figure) return null
  const status = address.get('lage') ?? ''
  const kind = (name: string) => valueIn(t.kinds.organisationKind, address.get(name) ?? '')
  return {
    figure,
    year,
    challengeId: address.get('utmaning'),
    ofKind: kind('typ'),
    withKind: kind('med'),
    verdict: valueIn(t.parallels.verdict, address.get('svar') ?? ''),
    collaborationStatus: figure === 'COLLABORATIONS' ? valueIn(t.kinds.collaborationStatus, status) : null,
    miniNetworkStatus: figure === 'MINI_NETWORKS' ? valueIn(t.kinds.miniNetworkStatus, status) : null,
  }
}
