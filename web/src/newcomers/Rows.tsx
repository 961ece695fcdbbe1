import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { Chosen } from '../forms/Field.tsx'
import { ProposedThemes } from '../forms/ProposedThemes.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { optionsOf } from '../ui/words.ts'
import styles from './NewcomersPage.module.css'
import { changedRows, longestText, type Part, type Row } from './rows.ts'
import type { SaveProblem } from './use-save-rows.ts'

const useKindOptions = (part: Part) => {
  const { t } = useLanguage()
  const { resourceKind, motivationKind, initiativeStatus } = t.kinds
  if (part === 'motivations') return optionsOf(motivationKind)
  return part === 'initiatives' ? optionsOf(initiativeStatus) : optionsOf(resourceKind)
}

/** Enter goes to the next row, since each says one thing; Tab would go to what the row is about. */
const toNextRow = (event: KeyboardEvent<HTMLTextAreaElement>, index: number): void => {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
  event.preventDefault()
  event.currentTarget.closest('fieldset')?.querySelectorAll('textarea')[index + 1]?.focus()
}

/** A row is about at most so many themes. */
const mostThemes = 3

/** One part of what is told: rows that grow by one when the last one is written in. */
export const Rows = (props: {
  part: Part
  rows: readonly Row[]
  troubles: readonly SaveProblem[]
  wordFor: (code: string) => string
  onChange: (rows: Row[]) => void
  /** Who may see them. */
  seenBy: ReactNode
}) => {
  const { t } = useLanguage()
  const { part, rows, troubles, onChange } = props
  const id = useId()
  const options = useKindOptions(part)
  const words = t.newcomers[part]
  const change = (index: number, next: Partial<Row>) => onChange(changedRows(part, rows, index, next))
  return (
    <fieldset className={styles.part}>
      <legend className={styles.legend}>{words.title}</legend>
      <p id={`${id}-hjalp`} className={styles.hint}>
        {words.hint}
      </p>
      {rows.map((row, index) => {
        const name = words.row(index + 1)
        const trouble = troubles.find(({ at }) => at === row.key)
        return (
          <div key={row.key} className={styles.row}>
            <textarea
              rows={1}
              dir="auto"
              aria-label={name}
              aria-describedby={trouble ? `${id}-${row.key}` : `${id}-hjalp`}
              aria-invalid={trouble ? true : undefined}
              maxLength={longestText[part]}
              value={row.text}
              onChange={(event) => change(index, { text: event.target.value })}
              onKeyDown={(event) => toNextRow(event, index)}
              className={styles.text}
            />
            <select
              aria-label={t.newcomers.rowKind(name)}
              value={row.kind}
              onChange={(event) => change(index, { kind: event.target.value })}
              className={styles.kind}
            >
              {options.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
            <div className={styles.below}>
              <Chosen
                picked={row.themes}
                remove={(gone) => change(index, { themes: row.themes.filter((theme) => theme.id !== gone) })}
              />
              <ProposedThemes
                text={row.text}
                picked={row.themes}
                most={mostThemes}
                onChange={(themes) => change(index, { themes })}
              />
            </div>
            {trouble ? (
              <p id={`${id}-${row.key}`} className={styles.problem}>
                {props.wordFor(trouble.code)}
              </p>
            ) : null}
          </div>
        )
      })}
      {props.seenBy}
    </fieldset>
  )
}
