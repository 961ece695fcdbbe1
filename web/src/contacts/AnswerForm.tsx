import { type FormEvent, useId, useRef, useState } from 'react'
import { useChange } from '../client/use-change.ts'
import { Field } from '../forms/Field.tsx'
import { useFirstWrong } from '../forms/use-first-wrong.ts'
import { type FieldSpec, textOf, textOrNull, type Values } from '../forms/values.ts'
import { dayFromNow } from '../language/current-day.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import styles from '../parallels/ParallelVerdict.module.css'
import { Button } from '../ui/Button.tsx'
import radioChoice from '../ui/Choice.module.css'
import { useLive } from '../ui/Live.tsx'
import { useDraft } from '../ui/use-draft.ts'
import { optionsOf } from '../ui/words.ts'
import { useMayGiveContactDetails } from '../viewer/rights.tsx'
import { nameOf, useViewer } from '../viewer/viewer.ts'
import { AnswerMutation, type Contact, PassMutation } from './queries.ts'

type Choice = 'YES' | 'NOT_NOW' | 'NO' | 'PASS'
/** In days: how long "not now" rests where nobody says otherwise. */
const restsFor = 30

/** What each answer asks for besides. */
const useFields = (contact: Contact): Readonly<Record<Choice, readonly FieldSpec[]>> => {
  const { t } = useLanguage()
  const people = contact.asked.people.edges.map(({ node }) => ({ value: node.id, label: node.name }))
  const reach: FieldSpec = {
    ...{ name: 'reach', label: t.contacts.answer.reach, hint: t.contacts.answer.reachHint },
    ...{ type: 'line', longest: 300, required: true },
  }
  return {
    YES: useMayGiveContactDetails(contact.asked.id) ? [reach] : [],
    NOT_NOW: [{ name: 'restsUntil', label: t.contacts.answer.until, type: 'date', required: true }],
    NO: [],
    PASS: [{ name: 'personId', label: t.contacts.answer.person, type: 'choice', options: people, required: true }],
  }
}

const useBeginning = (contact: Contact): Values => {
  const account = useViewer()?.account
  const reach = account ? `${nameOf(account)}, ${account.address}` : (contact.asked.email ?? '')
  return { choice: '', reach, restsUntil: dayFromNow(restsFor), personId: '' }
}

/** The answer of the side that is asked: yes, not now, no, or a colleague. It is kept while it is written. */
export const AnswerForm = ({ contact }: { contact: Contact }) => {
  const { t } = useLanguage()
  const { notify } = useLive()
  const id = useId()
  const answer = useChange(AnswerMutation)
  const pass = useChange(PassMutation)
  const fieldsOf = useFields(contact)
  const draft = useDraft<Values>(`answer.${contact.id}`, useBeginning(contact))
  const [problem, setProblem] = useState('')
  const form = useRef<HTMLFormElement>(null)
  const leadToFirstWrong = useFirstWrong(form)
  if (!contact.steps.includes('ANSWER')) return null
  const words = t.contacts.answer
  const choices = optionsOf(words.choices).filter(({ value }) => value !== 'PASS' || contact.steps.includes('PASS'))
  const choice = choices.find(({ value }) => value === textOf(draft.values, 'choice'))?.value
  const fields = choice ? fieldsOf[choice] : []
  const isEmpty = choice === 'PASS' && contact.asked.people.edges.length === 0
  const change = (chosen: Choice) =>
    chosen === 'PASS'
      ? pass.change({ id: contact.id, personId: textOf(draft.values, 'personId') })
      : answer.change({
          id: contact.id,
          answer: chosen,
          reach: fieldsOf[chosen].some(({ name }) => name === 'reach') ? textOrNull(draft.values, 'reach') : null,
          restsUntil: chosen === 'NOT_NOW' ? textOrNull(draft.values, 'restsUntil') : null,
        })
  const show = (found: string | undefined) => {
    setProblem(found ?? '')
    leadToFirstWrong()
  }
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (!choice) return
    if (fields.some(({ name }) => textOf(draft.values, name) === '')) return show(t.forms.problems.required)
    setProblem('')
    const outcome = await change(choice)
    if (outcome.end === 'done') {
      draft.clear(draft.changes)
      return notify(words.done[choice])
    }
    const code = outcome.end === 'refused' ? outcome.fields[0]?.code : undefined
    if (code) return show(t.contacts.problems[code] ?? t.forms.problems[code] ?? t.forms.problems.other)
    notify(outcome.end === 'failed' && outcome.offline ? t.states.offlineKept : t.states.failedKept)
  }
  return (
    <form ref={form} onSubmit={(event) => void send(event)} noValidate className={`${styles.verdict} no-print`}>
      <fieldset>
        <legend className={styles.legend}>
          {contact.side === null ? words.titleFor(contact.asked.name) : words.title}
        </legend>
        <p className="small quiet">{words.hint}</p>
        <div className={styles.choices}>
          {choices.map((option) => (
            <label key={option.value} className={radioChoice.choice}>
              <input
                type="radio"
                name={id}
                value={option.value}
                checked={choice === option.value}
                onChange={() => draft.set({ choice: option.value })}
                className={radioChoice.radio}
              />
              <span>{option.label}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {isEmpty ? <p className="quiet">{words.none}</p> : null}
      {isEmpty
        ? null
        : fields.map((spec) => (
            <Field
              key={spec.name}
              spec={spec}
              value={draft.values[spec.name]}
              onChange={(value) => draft.set({ [spec.name]: value })}
              problem={problem || undefined}
            />
          ))}
      {choice && !isEmpty ? (
        <div>
          <Button type="submit" look="strong" busy={answer.busy || pass.busy}>
            {choice === 'PASS' ? words.pass : words.send}
          </Button>
        </div>
      ) : null}
    </form>
  )
}
