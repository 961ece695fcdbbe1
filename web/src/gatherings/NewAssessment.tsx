import { type FormEvent, useState } from 'react'
import { type FieldProblem, useChange } from '../client/use-change.ts'
import { Field } from '../forms/Field.tsx'
import { languageField, languageIn, longest } from '../forms/field-parts.ts'
import { type FieldSpec, isFilled, textOf, textOrNull, type Values } from '../forms/values.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { contentLanguageOf } from '../language/language.ts'
import type { Messages } from '../language/sv.ts'
import { useEnding } from '../nodes/EndMenu.tsx'
import { Button } from '../ui/Button.tsx'
import { useLive } from '../ui/Live.tsx'
import { useDraft } from '../ui/use-draft.ts'
import { CreateSelfAssessmentMutation } from './queries.ts'
import styles from './SelfAssessment.module.css'

const fieldsOf = (t: Messages): FieldSpec[] => [
  { name: 'theme', label: t.assessment.theme, type: 'line', longest: longest.name, required: true },
  {
    name: 'question',
    label: t.assessment.question,
    hint: t.assessment.questionHint,
    type: 'text',
    rows: 3,
    longest: longest.statement,
    required: true,
  },
  { name: 'challengingPrompt', label: t.assessment.challenging, type: 'line', longest: longest.name },
  { name: 'goodPrompt', label: t.assessment.good, type: 'line', longest: longest.name },
  { name: 'takeAwayPrompt', label: t.assessment.takeAway, type: 'line', longest: longest.name },
  languageField(t),
]

const inputOf = (t: Messages, values: Values) => ({
  theme: textOf(values, 'theme'),
  question: textOf(values, 'question'),
  challengingPrompt: textOrNull(values, 'challengingPrompt'),
  goodPrompt: textOrNull(values, 'goodPrompt'),
  takeAwayPrompt: textOrNull(values, 'takeAwayPrompt'),
  language: languageIn(t, values),
})

/** Adds a self-assessment to a gathering, and says what is wrong where it cannot be added. */
const useAdding = (gatheringId: string, fields: readonly FieldSpec[]) => {
  const { t, language } = useLanguage()
  const { notify } = useLive()
  const { change, busy } = useChange(CreateSelfAssessmentMutation)
  const { end } = useEnding('SELF_ASSESSMENT')
  const draft = useDraft<Values>(`assessment-new.${gatheringId}`, { language: contentLanguageOf(language) })
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const [trouble, setTrouble] = useState('')
  const send = async () => {
    const missing = fields.filter((field) => field.required && !isFilled(draft.values[field.name]))
    setProblems(missing.map(({ name }) => ({ path: name, code: 'required', message: '' })))
    setTrouble('')
    if (missing.length) return
    const outcome = await change({ input: { ...inputOf(t, draft.values), gatheringId } })
    if (outcome.end === 'refused') return setProblems(outcome.fields)
    if (outcome.end !== 'done') {
      return setTrouble(outcome.end === 'failed' && outcome.offline ? t.states.offlineKept : t.states.failedKept)
    }
    const { id } = outcome.value
    draft.clear()
    notify(t.assessment.added, () => void end(id))
  }
  const problemOf = (name: string) => {
    const problem = problems.find(({ path }) => path.split('.').includes(name))
    return problem ? (t.forms.problems[problem.code] ?? t.forms.problems.other) : undefined
  }
  return { draft, busy, trouble, problemOf, send }
}

/** A small form on a gathering's page for what all who come are to answer. */
export const NewAssessment = (props: { gatheringId: string }) => {
  const { t } = useLanguage()
  const fields = fieldsOf(t)
  const { draft, busy, trouble, problemOf, send } = useAdding(props.gatheringId, fields)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void send()
  }
  return (
    <details className={`${styles.form} no-print`} open={draft.restored}>
      <summary>{t.assessment.add}</summary>
      <form onSubmit={submit} noValidate className={styles.rows}>
        <p className="quiet">{t.assessment.addLead}</p>
        {fields.map((spec) => (
          <Field
            key={spec.name}
            spec={spec}
            value={draft.values[spec.name]}
            onChange={(value) => draft.set({ [spec.name]: value })}
            problem={problemOf(spec.name)}
          />
        ))}
        {trouble ? <p role="alert">{trouble}</p> : null}
        <div>
          <Button type="submit" look="strong" busy={busy}>
            {t.forms.save}
          </Button>
        </div>
      </form>
    </details>
  )
}
