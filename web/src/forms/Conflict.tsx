import { useEffect, useRef, useState } from 'react'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Button } from '../ui/Button.tsx'
import type { Draft } from '../ui/use-draft.ts'
import styles from './FormPage.module.css'
import type { FieldSpec, Value, Values } from './values.ts'

/** How a field's value reads: a choice by its word, things by their names. */
const useShown = () => {
  const { t } = useLanguage()
  return (field: FieldSpec, value: Value | undefined): string => {
    if (Array.isArray(value)) return value.map((one) => one.title).join(', ') || t.forms.emptyField
    if (typeof value === 'boolean') return value ? t.forms.ticked : t.forms.unticked
    const word = field.type === 'choice' ? field.options.find((option) => option.value === value)?.label : undefined
    return word ?? (value || t.forms.emptyField)
  }
}

const differ = (a: Value | undefined, b: Value | undefined): boolean =>
  JSON.stringify(a ?? '') !== JSON.stringify(b ?? '')

const Row = (props: {
  field: FieldSpec
  mine: Value
  theirs: Value
  takesTheirs: boolean
  choose: (theirs: boolean) => void
}) => {
  const { t } = useLanguage()
  const shown = useShown()
  const { field, takesTheirs } = props
  const side = (theirs: boolean) => (
    <label className={styles.side}>
      <input
        type="radio"
        name={`konflikt-${field.name}`}
        checked={theirs === takesTheirs}
        onChange={() => props.choose(theirs)}
      />
      <span>
        <span className="visually-hidden">
          {field.label}, {theirs ? t.forms.theirs : t.forms.yours}:{' '}
        </span>
        {shown(field, theirs ? props.theirs : props.mine)}
      </span>
    </label>
  )
  return (
    <tr>
      <th scope="row">{field.label}</th>
      <td data-side={t.forms.yours}>{side(false)}</td>
      <td data-side={t.forms.theirs}>{side(true)}</td>
    </tr>
  )
}

/**
 * The two versions side by side, with a choice for each field that both have changed. What only one of them changed stands
 * as that one left it. Nothing is saved until somebody chooses.
 */
export const Conflict = (props: {
  fields: readonly FieldSpec[]
  draft: Draft<Values>
  /** How it stands now. */
  theirs: Values
  send: (changes: Partial<Values>) => void
}) => {
  const { t } = useLanguage()
  const { draft, theirs } = props
  const [dropped, setDropped] = useState<ReadonlySet<string>>(new Set())
  const both = props.fields.filter(({ name }) => {
    const mine = draft.changes[name]
    return mine !== undefined && differ(mine, theirs[name]) && differ(draft.base[name], theirs[name])
  })
  const choose = (name: string, takesTheirs: boolean) => {
    const others = [...dropped].filter((one) => one !== name)
    setDropped(new Set(takesTheirs ? [...others, name] : others))
  }
  const section = useRef<HTMLElement>(null)
  useEffect(() => section.current?.focus(), [])
  return (
    <section ref={section} tabIndex={-1} className={styles.conflict} aria-label={t.forms.conflict}>
      <h2>{t.forms.conflict}</h2>
      <p>{both.length > 0 ? t.forms.conflictLead : t.forms.conflictApart}</p>
      {both.length > 0 ? (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t.forms.field}</th>
              <th scope="col">{t.forms.yours}</th>
              <th scope="col">{t.forms.theirs}</th>
            </tr>
          </thead>
          <tbody>
            {both.map((field) => (
              <Row
                key={field.name}
                field={field}
                mine={draft.changes[field.name] ?? ''}
                theirs={theirs[field.name] ?? ''}
                takesTheirs={dropped.has(field.name)}
                choose={(takesTheirs) => choose(field.name, takesTheirs)}
              />
            ))}
          </tbody>
        </table>
      ) : null}
      <div className="row">
        <Button look="strong" onClick={() => props.send(draft.rebase(dropped))}>
          {both.length > 0 ? t.forms.saveChosen : t.forms.saveMine}
        </Button>
        <Button onClick={() => draft.clear()}>{t.forms.takeTheirs}</Button>
      </div>
    </section>
  )
}
