import { useEffect, useRef } from 'react'
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

/** How the graph's value stands in a field: choices are codes there, in small letters. */
const asValue = (field: FieldSpec, value: unknown): string =>
  field.type === 'choice' ? written(value).toUpperCase() : written(value)

/** How a field's value reads: a choice by its word. */
const shown = (field: FieldSpec, value: Value | undefined): string => {
  if (typeof value !== 'string') return ''
  return field.type === 'choice' ? (field.options.find((option) => option.value === value)?.label ?? value) : value
}

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
    (field) => field.name in current && asValue(field, current[field.name]) !== props.draft.values[field.name],
  )
  // Begins again from what stands now: the draft is forgotten and the page reads it anew.
  const takeTheirs = () => {
    props.draft.clear()
    location.reload()
  }
  const section = useRef<HTMLElement>(null)
  useEffect(() => section.current?.focus(), [])
  return (
    <section ref={section} tabIndex={-1} className={styles.conflict} aria-label={t.forms.conflict}>
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
              <td>{shown(field, props.draft.values[field.name])}</td>
              <td>{shown(field, asValue(field, current[field.name]))}</td>
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
