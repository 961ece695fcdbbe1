import { useState } from 'react'
import { useLocation } from 'react-router'
import { useChange } from '../client/use-change.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Button } from '../ui/Button.tsx'
import { clearCacheAndReload } from '../viewer/clear-cache-and-reload.ts'
import { problemIn } from './problem.ts'
import { SignInAsDemoMutation } from './sign-in-changes.ts'

const everyRole = ['PARTNER', 'COORDINATOR', 'ADMINISTRATOR'] as const
type Role = (typeof everyRole)[number]

/** Steps in as an invented person, with one press, and stays on the page. `onSignedIn` is told in place of loading it anew. */
export const DemoButtons = (props: { small?: boolean; roles?: readonly Role[]; onSignedIn?: () => void }) => {
  const { t, language } = useLanguage()
  const { pathname, search } = useLocation()
  const { change, busy } = useChange(SignInAsDemoMutation)
  const [problem, setProblem] = useState('')
  const stepIn = async (role: Role) => {
    const outcome = await change({ role })
    if (outcome.end === 'done')
      return props.onSignedIn ? props.onSignedIn() : clearCacheAndReload(language, `${pathname}${search}`)
    setProblem(problemIn(t, outcome))
  }
  return (
    <>
      <div className="row">
        {(props.roles ?? everyRole).map((role) => (
          <Button
            key={role}
            small={props.small ?? false}
            look={props.small ? 'quiet' : 'plain'}
            busy={busy}
            onClick={() => void stepIn(role)}
          >
            {t.accounts.demo[role]}
          </Button>
        ))}
      </div>
      {problem ? <p role="alert">{problem}</p> : null}
    </>
  )
}
