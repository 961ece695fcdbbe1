import { useLanguage } from '../language/LanguageContext.tsx'

/**
 * Puts in words what the evidence does not say. Each comes as a code, alone (`timing`) or with the organisation it is
 * about (`needsOf:org_…`); a code that this page does not know is left out rather than shown.
 */
export const useUnknowns = (unknowns: readonly string[], organisationId: string): string[] => {
  const { t } = useLanguage()
  const words = unknowns.map((unknown) => {
    const [about = '', whose] = unknown.split(':')
    if (whose === undefined) return t.synergies.unknowns[about]
    return t.synergies.unknowns[`${about}${whose === organisationId ? 'Us' : 'Them'}`]
  })
  return words.filter((word) => word !== undefined)
}
