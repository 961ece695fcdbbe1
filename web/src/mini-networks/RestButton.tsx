import { useChange } from '../client/use-change.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { StatusMutation } from './StatusSteps.tsx'

/** Lets a mini-network rest that has been quiet. */
export const RestButton = (props: { id: string }) => {
  const { t } = useLanguage()
  const { change } = useChange(StatusMutation)
  const act = () => change({ id: props.id, status: 'RESTING', result: null })
  return (
    <div className="no-print">
      <ActionButton label={t.miniNetworks.quiet.rest} done={t.miniNetworks.moved} act={act} />
    </div>
  )
}
