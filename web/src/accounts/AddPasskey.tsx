import { type FormEvent, useState } from 'react'
import { useMutation } from 'urql'
import { useChange } from '../client/use-change.ts'
import { Field } from '../forms/Field.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Button } from '../ui/Button.tsx'
import { useLive } from '../ui/Live.tsx'
import styles from './AskForLink.module.css'
import { makePasskey } from './browser-passkeys.ts'
import { AddPasskeyMutation, BeginPasskeyMutation } from './passkey-changes.ts'
import { problemIn } from './problem.ts'

/** Adds a passkey of this device, with a name if one likes. */
export const AddPasskey = () => {
  const { t } = useLanguage()
  const { notify } = useLive()
  const { change: begin, busy } = useChange(BeginPasskeyMutation)
  const [{ fetching }, finish] = useMutation(AddPasskeyMutation)
  const [name, setName] = useState('')
  const [problem, setProblem] = useState('')
  const words = t.accounts.passkeys
  const add = async (event: FormEvent) => {
    event.preventDefault()
    setProblem('')
    const begun = await begin({})
    if (begun.end !== 'done') return setProblem(problemIn(t, begun))
    const made = await makePasskey(begun.value)
    if (!made) return setProblem(words.notMade)
    const { data, error } = await finish({ name: name.trim() || null, ...made }, { additionalTypenames: ['Passkey'] })
    if (error || data?.result.__typename !== 'MutationAddPasskeySuccess') return setProblem(words.notMade)
    setName('')
    notify(words.isAdded)
  }
  return (
    <form onSubmit={(event) => void add(event)} noValidate className={styles.form}>
      <Field
        spec={{ name: 'passkey', label: words.name, hint: words.nameHint, type: 'line', longest: 80 }}
        value={name}
        onChange={(value) => setName(String(value))}
        problem={undefined}
      />
      {problem ? <p role="alert">{problem}</p> : null}
      <div>
        <Button type="submit" busy={busy || fetching}>
          {words.add}
        </Button>
      </div>
    </form>
  )
}
