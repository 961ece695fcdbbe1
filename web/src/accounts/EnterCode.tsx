import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useChange } from '../client/use-change.ts'
import { Field } from '../forms/Field.tsx'
import { useFirstWrong } from '../forms/use-first-wrong.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Button } from '../ui/Button.tsx'
import { clearCacheAndReload } from '../viewer/clear-cache-and-reload.ts'
import styles from './AskForLink.module.css'
import { problemIn } from './problem.ts'
import { SignInByCodeMutation } from './sign-in-changes.ts'

/** Says that a link is on its way, and takes the code of one that is read elsewhere. */
export const EnterCode = (props: {
  minutes: number
  byMail: boolean
  onBack: () => void
  onSignedIn?: (() => void) | undefined
}) => {
  const { t, language } = useLanguage()
  const { change, busy } = useChange(SignInByCodeMutation)
  const [code, setCode] = useState('')
  const [problem, setProblem] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const form = useRef<HTMLFormElement>(null)
  const leadToFirstWrong = useFirstWrong(form)
  const show = (found: string | undefined) => {
    setProblem(found ?? '')
    leadToFirstWrong()
  }
  const signIn = async (event: FormEvent) => {
    event.preventDefault()
    setProblem('')
    if (!/^\d{6}$/.test(code.replace(/\s/g, ''))) return show(t.accounts.problems.code_format)
    const outcome = await change({ code })
    if (outcome.end === 'done')
      return props.onSignedIn ? props.onSignedIn() : clearCacheAndReload(language, `/logga-in${location.search}`)
    show(problemIn(t, outcome, { code_not_valid: t.accounts.codeNotValid(props.minutes) }))
  }
  const { asked, askedTerminal, askedLead, askedLeadTerminal } = t.accounts
  return (
    <form ref={form} onSubmit={(event) => void signIn(event)} noValidate className={styles.form}>
      <h2 ref={heading} tabIndex={-1}>
        {props.byMail ? asked : askedTerminal}
      </h2>
      <p>{(props.byMail ? askedLead : askedLeadTerminal)(props.minutes)}</p>
      <Field
        spec={{
          name: 'code',
          label: t.accounts.code,
          hint: t.accounts.codeHint,
          type: 'line',
          completes: 'one-time-code',
          longest: 20,
          required: true,
        }}
        value={code}
        onChange={(value) => setCode(String(value))}
        problem={problem || undefined}
      />
      <div className="row">
        <Button type="submit" look="strong" busy={busy}>
          {t.accounts.useCode}
        </Button>
        <Button look="quiet" onClick={props.onBack}>
          {t.accounts.askAgain}
        </Button>
      </div>
    </form>
  )
}
