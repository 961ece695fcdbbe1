import { useState } from 'react'
import { useChange } from '../client/use-change.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Button } from '../ui/Button.tsx'
import { clearCacheAndReload } from '../viewer/clear-cache-and-reload.ts'
import { passkeysWork, signWithPasskey } from './browser-passkeys.ts'
import { BeginPasskeySignInMutation, SignInByPasskeyMutation } from './passkey-changes.ts'
import { problemIn } from './problem.ts'

/** Signing in by passkey, where the browser can. `onSignedIn` is told in place of loading the page anew. */
export const ByPasskey = (props: { onSignedIn?: () => void }) => {
  const { t, language } = useLanguage()
  const { change: begin, busy: beginning } = useChange(BeginPasskeySignInMutation)
  const { change: finish, busy: finishing } = useChange(SignInByPasskeyMutation)
  const [problem, setProblem] = useState('')
  if (!passkeysWork()) return null
  const signIn = async () => {
    setProblem('')
    const begun = await begin({})
    if (begun.end !== 'done') return setProblem(problemIn(t, begun))
    const signed = await signWithPasskey(begun.value)
    if (!signed) return setProblem(t.accounts.passkeys.notUsed)
    const outcome = await finish(signed)
    if (outcome.end === 'done')
      return props.onSignedIn ? props.onSignedIn() : clearCacheAndReload(language, `/logga-in${location.search}`)
    setProblem(outcome.end === 'refused' ? t.accounts.passkeys.refused : problemIn(t, outcome))
  }
  return (
    <div className="stack">
      <div>
        <Button busy={beginning || finishing} onClick={() => void signIn()}>
          {t.accounts.passkeys.signIn}
        </Button>
      </div>
      {problem ? <p role="alert">{problem}</p> : null}
    </div>
  )
}
