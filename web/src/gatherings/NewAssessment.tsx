import { useChange } from '../client/use-change.ts'
import { languageField, languageIn, longest } from '../forms/field-parts.ts'
import { SmallForm } from '../forms/SmallForm.tsx'
import { type FieldSpec, textOf, textOrNull, type Values } from '../forms/values.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { contentLanguageOf } from '../language/language.ts'
import type { Messages } from '../language/sv.ts'
import { useEnding } from '../nodes/EndMenu.tsx'
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

/** A small form on a gathering's page for what all who come are to answer. */
export const NewAssessment = (props: { gatheringId: string }) => {
  const { t, language } = useLanguage()
  const { notify } = useLive()
  const { change, busy } = useChange(CreateSelfAssessmentMutation)
  const { end } = useEnding('SELF_ASSESSMENT')
  const { gatheringId } = props
  const draft = useDraft<Values>(`assessment-new.${gatheringId}`, { language: contentLanguageOf(language) })
  return (
    <details className={`${styles.form} no-print`} open={draft.restored}>
      <summary>{t.assessment.add}</summary>
      <p className="quiet">{t.assessment.addLead}</p>
      <SmallForm
        seenBy="EVERYONE"
        fields={fieldsOf(t)}
        draft={draft}
        busy={busy}
        label={t.forms.save}
        send={(values) => change({ input: { ...inputOf(t, values), gatheringId } })}
        onDone={({ id }) => notify(t.assessment.added, () => void end(id))}
        className={styles.rows}
      />
    </details>
  )
}
