import { useLanguage } from '../language/LanguageContext.tsx'
import { Button } from '../ui/Button.tsx'
import type { Draft } from '../ui/use-draft.ts'
import styles from './FormPage.module.css'
import type { FieldSpec, Value, Values } from './values.ts'

const parse = (json: string): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

const written = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''
const shown = (value: Value | undefined): string => (typeof value === 'string' ? value : '')

/** The two versions side by side. Nothing is saved until somebody chooses. */
export const Conflict = (props: {
  current: string
  fields: readonly FieldSpec[]
  draft: Draft<Values>
  keepMine: (readAt: string | null) => void
}) => {
  const { t } = useLanguage()
  const current = parse(props.current)
  const differing = props.fields.filter(
    (field) => field.name in current && written(current[field.name]) !== shown(props.draft.values[field.name]),
  )
  const takeTheirs = () => {
    for (const field of differing) props.draft.set({ [field.name]: written(current[field.name]) })
    location.reload()
  }
  return (
    <section className={styles.conflict} role="alert">
      <h2>{t.forms.conflict}</h2>
      <p>{t.forms.conflictLead}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t.forms.field}</th>
            <th scope="col">{t.forms.yours}</th>
            <th scope="col">{t.forms.theirs}</th>
          </tr>
        </thead>
        <tbody>
          {differing.map((field) => (
            <tr key={field.name}>
              <th scope="row">{field.label}</th>
              <td>{shown(props.draft.values[field.name])}</td>
              <td>{written(current[field.name])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="row">
        <Button look="strong" onClick={() => props.keepMine(written(current.updatedAt) || null)}>
          {t.forms.keepMine}
        </Button>
        <Button onClick={takeTheirs}>{t.forms.takeTheirs}</Button>
      </div>
    </section>
  )
}
