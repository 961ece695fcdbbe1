import { useLanguage } from '../language/LanguageContext.tsx'

/** Writes when something goes on, from what is known of its two ends. */
export const usePeriod = () => {
  const { t, format } = useLanguage()
  return (startsOn: string | null | undefined, endsOn: string | null | undefined): string | null => {
    if (startsOn && endsOn) return t.initiatives.span(format.month(startsOn), format.month(endsOn))
    if (startsOn) return t.initiatives.from(format.month(startsOn))
    if (endsOn) return t.initiatives.until(format.month(endsOn))
    return null
  }
}
