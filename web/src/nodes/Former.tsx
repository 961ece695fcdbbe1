import type { ComponentProps } from 'react'
import { useLanguage } from '../language/LanguageContext.tsx'
import { NodeRows } from './NodeLink.tsx'

/** From when until when, in months: "jan. 2020 – dec. 2024". */
export const usePeriod = () => {
  const { t, format } = useLanguage()
  return (since: string | null, until: string | null): string => {
    if (since && until) return `${format.month(since)} – ${format.month(until)}`
    if (until) return t.initiatives.until(format.month(until))
    return since ? t.themes.since(format.month(since)) : ''
  }
}

/** What has ended, below what lasts: it is kept, and said apart. */
export const Former = (props: { rows: ComponentProps<typeof NodeRows>['rows'] }) => {
  const { t } = useLanguage()
  return props.rows.length ? (
    <>
      <h3>{t.people.before}</h3>
      <NodeRows rows={props.rows} />
    </>
  ) : null
}

/** What something was called before, beside what it is. */
export const FormerNames = (props: { names: readonly string[] }) => {
  const { t } = useLanguage()
  return props.names.length ? <span>{t.organisations.formerly(props.names.join(', '))}</span> : null
}
