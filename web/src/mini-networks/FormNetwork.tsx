import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { type FieldProblem, useChange } from '../client/use-change.ts'
import { Field } from '../forms/Field.tsx'
import { longest } from '../forms/field-parts.ts'
import { type FieldSpec, textOf, type Values } from '../forms/values.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { contentLanguageOf } from '../language/language.ts'
import type { Messages } from '../language/sv.ts'
import { pathOf } from '../routes-of.ts'
import { Button } from '../ui/Button.tsx'
import { useLive } from '../ui/Live.tsx'
import { Section } from '../ui/Page.tsx'
import { useDraft } from '../ui/use-draft.ts'
import styles from './FormNetwork.module.css'
import type { Around } from './GatheredAround.tsx'
import { CreateMiniNetworkMutation, type MiniNetworkProposal } from './queries.ts'

const fieldsOf = (t: Messages): FieldSpec[] => [
  { name: 'name', label: t.miniNetworks.compose.name, type: 'line', longest: longest.name, required: true },
  {
    name: 'purpose',
    label: t.miniNetworks.compose.purpose,
    type: 'text',
    rows: 3,
    longest: longest.statement,
    required: true,
  },
]

/** Gives the group a name and a reason, and forms it. */
export const FormNetwork = (props: { around: Around; proposal: MiniNetworkProposal }) => {
  const { t, language } = useLanguage()
  const { notify } = useLive()
  const navigate = useNavigate()
  const { change, busy } = useChange(CreateMiniNetworkMutation)
  const draft = useDraft<Values>(`mini-network.${props.around.id}`, {})
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const [trouble, setTrouble] = useState('')
  const fields = fieldsOf(t)
  const wordOf = (code: string) => t.forms.problems[code] ?? t.forms.problems.other ?? ''
  const problemOf = (name: string) => {
    const problem = problems.find((one) => one.path.split('.').includes(name))
    return problem ? wordOf(problem.code) : undefined
  }
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const missing = fields.filter((field) => !textOf(draft.values, field.name))
    setProblems(missing.map((field) => ({ path: field.name, code: 'required', message: '' })))
    setTrouble('')
    if (missing.length) return
    const outcome = await change({
      input: {
        name: textOf(draft.values, 'name'),
        purpose: textOf(draft.values, 'purpose'),
        language: contentLanguageOf(language),
        memberIds: props.proposal.members.map((member) => member.organisation.id),
        convenerId: props.proposal.convener?.id ?? null,
        aroundIds: [props.around.id],
      },
    })
    if (outcome.end === 'done') {
      draft.clear()
      notify(t.forms.saved)
      return navigate(pathOf('MINI_NETWORK', outcome.value.id))
    }
    if (outcome.end === 'refused') {
      setProblems(outcome.fields)
      const elsewhere = outcome.fields.find((one) => !fields.some((field) => one.path.split('.').includes(field.name)))
      return setTrouble(elsewhere ? wordOf(elsewhere.code) : '')
    }
    setTrouble(outcome.end === 'failed' && outcome.offline ? t.states.offlineKept : t.states.failedKept)
  }
  return (
    <Section title={t.miniNetworks.compose.form} lead={t.miniNetworks.compose.formLead}>
      <form noValidate onSubmit={(event) => void send(event)} className={styles.form}>
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
            {t.miniNetworks.compose.form}
          </Button>
        </div>
      </form>
    </Section>
  )
}
