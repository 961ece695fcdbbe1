import { type FormEvent, useId, useRef, useState } from 'react'
import { useChange } from '../client/use-change.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Button } from '../ui/Button.tsx'
import { useLive } from '../ui/Live.tsx'
import { useDraft } from '../ui/use-draft.ts'
import { useMoveFocus } from '../ui/use-move-focus.ts'
import { optionsOf } from '../ui/words.ts'
import { AnswerMutation, type Assessment } from './queries.ts'
import styles from './SelfAssessment.module.css'

/** One minute, no account: three rows of three. */
export const AssessmentForm = (props: { assessment: Assessment }) => {
  const { t } = useLanguage()
  const { notify } = useLive()
  const id = useId()
  const { assessment } = props
  const { change, busy } = useChange(AnswerMutation)
  const draft = useDraft<Record<string, string>>(`assessment.${assessment.id}`, {})
  const [problem, setProblem] = useState('')
  const rows = useRef<HTMLFormElement>(null)
  const moveFocus = useMoveFocus()
  const levels = optionsOf(t.assessment.level).filter((level) => assessment.scale.includes(level.value))
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const answers = assessment.subjects.flatMap((subject) => {
      const level = levels.find((one) => one.value === draft.values[subject])?.value
      return level ? [{ subject, level }] : []
    })
    const answered = new Set(answers.map(({ subject }) => subject))
    const skipped = assessment.subjects.findIndex((subject) => !answered.has(subject))
    if (skipped >= 0) {
      setProblem(t.assessment.choose)
      return moveFocus(() => rows.current?.querySelectorAll('fieldset')[skipped]?.querySelector('input'))
    }
    const outcome = await change({ input: { id: assessment.id, answers } })
    if (outcome.end !== 'done') {
      return setProblem(outcome.end === 'failed' && outcome.offline ? t.states.offlineKept : t.states.failedKept)
    }
    draft.clear(draft.changes)
    setProblem('')
    notify(t.assessment.sent)
  }
  return (
    <details className={`${styles.form} no-print`} open={draft.restored}>
      <summary>{t.assessment.answer}</summary>
      <form ref={rows} onSubmit={(event) => void send(event)} className={styles.rows}>
        {assessment.subjects.map((subject) => (
          <fieldset key={subject}>
            <legend>{t.assessment.subject[subject]}</legend>
            <div className={styles.levels}>
              {levels.map((level) => (
                <label key={level.value}>
                  <input
                    type="radio"
                    name={`${id}-${subject}`}
                    checked={draft.values[subject] === level.value}
                    onChange={() => draft.set({ [subject]: level.value })}
                  />
                  {level.label}
                </label>
              ))}
            </div>
          </fieldset>
        ))}
        {problem ? <p role="alert">{problem}</p> : null}
        <div>
          <Button type="submit" look="strong" busy={busy}>
            {t.assessment.send}
          </Button>
        </div>
      </form>
    </details>
  )
}
