import { useChange } from '../client/use-change.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { useLive } from '../ui/Live.tsx'
import { closing, confirming, reopening } from './holding.ts'

/** Keeps a need or an offer fresh, so that what is suggested from it can be trusted: one click each way. */
export const StillHolds = (props: { kind: 'NEED' | 'OFFER'; id: string }) => {
  const { t } = useLanguage()
  const { notify } = useLive()
  const { id } = props
  const confirmation = useChange(confirming[props.kind])
  const closure = useChange(closing[props.kind])
  const opening = useChange(reopening[props.kind])
  const confirm = () => confirmation.change({ id })
  const close = () => closure.change({ id })
  const open = async () => {
    if ((await opening.change({ id })).end !== 'done') notify(t.forms.notUndone)
  }
  return (
    <>
      <ActionButton label={t.needsOffers.confirm} done={t.needsOffers.confirmedNow} act={confirm} />
      <ActionButton label={t.needsOffers.close} done={t.needsOffers.closedNow} act={close} undo={() => void open()} />
    </>
  )
}

/** Opens what was closed again, also long after it was closed by mistake. */
export const OpenAgain = (props: { kind: 'NEED' | 'OFFER'; id: string }) => {
  const { t } = useLanguage()
  const { change } = useChange(reopening[props.kind])
  return (
    <ActionButton
      label={t.needsOffers.openAgain}
      done={t.needsOffers.openedAgain}
      act={() => change({ id: props.id })}
    />
  )
}
