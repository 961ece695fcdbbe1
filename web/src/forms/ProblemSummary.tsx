import type { MouseEvent, Ref } from 'react'
import type { FieldProblem } from '../client/use-change.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { fieldId } from './Field.tsx'
import styles from './FormPage.module.css'
import type { FieldSpec } from './values.ts'

/** Goes to a field without a step in the history, so that going back still leaves the form. */
const focusField = (event: MouseEvent<HTMLAnchorElement>): void => {
  const field = document.getElementById(event.currentTarget.hash.slice(1))
  if (!field) return
  event.preventDefault()
  field.focus()
  field.scrollIntoView({ block: 'center' })
}

/** What must be put right, by the fields' names, each a way to its field. Takes focus when it appears. */
export const ProblemSummary = (props: {
  ref: Ref<HTMLDivElement>
  problems: readonly FieldProblem[]
  fields: readonly FieldSpec[]
  wordFor: (problem: FieldProblem) => string
}) => {
  const { t } = useLanguage()
  if (props.problems.length === 0) return null
  return (
    <div ref={props.ref} tabIndex={-1} role="alert" className={styles.summary}>
      <h2>{t.forms.summary}</h2>
      <ul>
        {props.problems.map((problem) => {
          const field = props.fields.find((one) => problem.path.split('.').includes(one.name))
          return (
            <li key={`${problem.path} ${problem.code}`}>
              {field ? (
                <a href={`#${fieldId(field.name)}`} onClick={focusField}>
                  {field.label}
                  {/[?:]$/.test(field.label) ? ' ' : ': '}
                  {props.wordFor(problem)}
                </a>
              ) : (
                props.wordFor(problem)
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
