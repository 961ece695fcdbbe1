import { useState } from 'react'
import { useChange } from '../client/use-change.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Button } from '../ui/Button.tsx'
import { Page } from '../ui/Page.tsx'
import { clearCacheAndReload } from '../viewer/clear-cache-and-reload.ts'
import { AskForLink } from './AskForLink.tsx'
import { problemIn } from './problem.ts'
import { SignInByLinkMutation } from './sign-in-changes.ts'

/** A link was opened: nothing happens until the button is pressed, so that a program that tries links spends none. */
export const OpenedLink = (props: { token: string; byMail: boolean }) => {
  const { t, language } = useLanguage()
  const { change, busy } = useChange(SignInByLinkMutation)
  const [problem, setProblem] = useState('')
  const signIn = async () => {
    const outcome = await change({ token: props.token })
    if (outcome.end === 'done') return clearCacheAndReload(language, '/logga-in')
    setProblem(problemIn(t, outcome))
  }
  if (problem) {
    return (
      <Page title={t.accounts.signIn} lead={<p role="alert">{problem}</p>}>
        <AskForLink byMail={props.byMail} />
      </Page>
    )
  }
  return (
    <Page title={t.accounts.signIn} lead={<p>{t.accounts.linkLead}</p>}>
      <div>
        <Button look="strong" busy={busy} onClick={() => void signIn()}>
          {t.accounts.signIn}
        </Button>
      </div>
    </Page>
  )
}
