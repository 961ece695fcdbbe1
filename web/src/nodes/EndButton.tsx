import { useChange } from '../client/use-change.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Tag } from '../ui/Tag.tsx'
import { useMayChange } from '../viewer/rights.tsx'
import { type Endable, endings, hasEnded } from './endings.ts'

/** Ends something of a kind, and takes that back; either answers whether it was saved. */
export const useEnding = (kind: Endable) => {
  const { change } = useChange(endings[kind])
  const end = async (id: string) => (await change({ id })).end === 'done'
  const restore = async (id: string) => (await change({ id, endedOn: null })).end === 'done'
  return { end, restore }
}

/** Calls off, withdraws or ends something; where that is done already, takes it back. */
export const EndButton = (props: { kind: Endable; id: string; endedOn: string | null }) => {
  const { t } = useLanguage()
  const { end, restore } = useEnding(props.kind)
  const words = t.endings[props.kind]
  const { id } = props
  if (!useMayChange(id)) return null
  return hasEnded(props.endedOn) ? (
    <ActionButton key="restore" label={words.restore} done={words.restored} act={() => restore(id)} />
  ) : (
    <ActionButton
      key="end"
      look="quiet"
      label={words.end}
      done={words.ended}
      act={() => end(id)}
      undo={() => void restore(id)}
    />
  )
}

/** Says quietly that something is called off, withdrawn or ended. */
export const EndedTag = (props: { kind: Endable; endedOn: string | null }) => {
  const { t } = useLanguage()
  return hasEnded(props.endedOn) ? <Tag>{t.endings[props.kind].tag}</Tag> : null
}
