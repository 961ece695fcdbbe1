import { useState } from 'react'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Button } from './Button.tsx'
import { useLive } from './Live.tsx'

/** A button that does one small thing at once and says how it went. `act` answers whether it was saved. */
export const ActionButton = (props: {
  label: string
  done: string
  act: () => Promise<boolean>
  undo?: () => void
  look?: 'plain' | 'quiet'
}) => {
  const { t } = useLanguage()
  const { notify } = useLive()
  const [busy, setBusy] = useState(false)
  const act = async () => {
    setBusy(true)
    const saved = await props.act()
    setBusy(false)
    if (saved) notify(props.done, props.undo)
    else notify(t.states.failed)
  }
  return (
    <Button look={props.look ?? 'plain'} busy={busy} onClick={() => void act()}>
      {props.label}
    </Button>
  )
}
