import { type FormEvent, useRef, useState } from 'react'
import { useChange } from '../client/use-change.ts'
import { Field } from '../forms/Field.tsx'
import { useFirstWrong } from '../forms/use-first-wrong.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Button } from '../ui/Button.tsx'
import styles from './AskForLink.module.css'
import { EnterCode } from './EnterCode.tsx'
import { problemIn } from './problem.ts'
import { AskSignInMutation } from './sign-in-changes.ts'

/** Asks for an address, then for the code that came to it. `onSignedIn` is told in place of loading the page anew. */
export const AskForLink = (props: { byMail: boolean; onSignedIn?: (() => void) | undefined }) => {
  const { t, language } = useLanguage()
  const { change, busy } = useChange(AskSignInMutation)
  const [address, setAddress] = useState('')
  const [problem, setProblem] = useState('')
  const [minutes, setMinutes] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  const leadToFirstWrong = useFirstWrong(form)
  const show = (found: string | undefined) => {
    setProblem(found ?? '')
    leadToFirstWrong()
  }
  const ask = async (event: FormEvent) => {
    event.preventDefault()
    setProblem('')
    if (address.trim() === '') return show(t.accounts.problems.required)
    const outcome = await change({ address, language: language === 'en' ? 'EN' : 'SV' })
    if (outcome.end === 'done') return setMinutes(outcome.value.minutes)
    show(problemIn(t, outcome))
  }
  if (minutes > 0) return <EnterCode minutes={minutes} {...props} onBack={() => setMinutes(0)} />
  return (
    <form ref={form} onSubmit={(event) => void ask(event)} noValidate className={styles.form}>
      <Field
        spec={{
          name: 'address',
          label: t.accounts.address,
          type: 'line',
          input: 'email',
          completes: 'email',
          longest: 254,
          required: true,
        }}
        value={address}
        onChange={(value) => setAddress(String(value))}
        problem={problem || undefined}
      />
      <div>
        <Button type="submit" look="strong" busy={busy}>
          {props.byMail ? t.accounts.ask : t.accounts.askTerminal}
        </Button>
      </div>
    </form>
  )
}
