import { useState } from 'react'
import { type Outcome, whyNot } from '../client/use-change.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Button } from './Button.tsx'
import { useLive } from './Live.tsx'

/** A button that does one small thing at once and says how it went, and why not where it was refused. */
export const ActionButton = (props: {
  label: string
  done: string
  /** How the change ended; true or false where more than one change is made. */
  act: () => Promise<Outcome<unknown> | boolean>
  undo?: () => void
  look?: 'plain' | 'quiet'
}) => {
  const { t } = useLanguage()
  const { notify } = useLive()
  const [busy, setBusy] = useState(false)
  const act = async () => {
    setBusy(true)
    const outcome = await props.act()
    setBusy(false)
    if (outcome === true || (outcome && outcome.end === 'done')) notify(props.done, props.undo)
    else notify(outcome ? whyNot(t, outcome) : t.states.failed)
  }
  return (
    <Button look={props.look ?? 'plain'} busy={busy} onClick={() => void act()}>
      {props.label}
    </Button>
  )
}
