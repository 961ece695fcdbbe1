import { useNavigate } from 'react-router'
import { useChange } from '../client/use-change.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { mergePathOf } from '../routes-of.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import { useLive } from '../ui/Live.tsx'
import { MenuButton } from '../ui/MenuButton.tsx'
import { Tag } from '../ui/Tag.tsx'
import { useMayChange } from '../viewer/rights.tsx'
import { type Endable, endings } from './endings.ts'
import { hasEnded } from './has-ended.ts'
import { useMergeItems } from './MergeMenu.tsx'

/** Ends something of a kind, and takes that back; either answers whether it was saved. */
export const useEnding = (kind: Endable) => {
  const { change } = useChange(endings[kind])
  const end = async (id: string) => (await change({ id })).end === 'done'
  const restore = async (id: string) => (await change({ id, endedOn: null })).end === 'done'
  return { end, restore }
}

/** Ends something, and says so with a way back. */
export const useEndWithUndo = (kind: Endable, id: string) => {
  const { t } = useLanguage()
  const { notify } = useLive()
  const { end, restore } = useEnding(kind)
  return async () => {
    if (await end(id)) notify(t.endings[kind].ended, () => void restore(id))
    else notify(t.states.failed)
  }
}

/**
 * Calls off, withdraws or ends something, from a menu: it is rare, and not to be pressed by mistake. Where it is done already,
 * a button takes it back. `of` tells several on a page apart.
 */
export const EndMenu = (props: { kind: Endable; id: string; endedOn: string | null; of?: string }) => {
  const merge = useMergeItems(props.kind)
  const navigate = useNavigate()
  const { t } = useLanguage()
  const { restore } = useEnding(props.kind)
  const words = t.endings[props.kind]
  const { id } = props
  const act = useEndWithUndo(props.kind, id)
  if (!useMayChange(id)) return null
  return hasEnded(props.endedOn) ? (
    <ActionButton label={words.restore} done={words.restored} act={() => restore(id)} />
  ) : (
    <MenuButton
      label={t.states.moreActions}
      spoken={props.of ? t.states.moreActionsFor(props.of) : undefined}
      items={[{ value: 'end', label: words.end }, ...merge]}
      onPick={(value) => void (value === 'end' ? act() : navigate(mergePathOf(id)))}
    />
  )
}

/** Says quietly that something is called off, withdrawn or ended. */
export const EndedTag = (props: { kind: Endable; endedOn: string | null }) => {
  const { t } = useLanguage()
  return hasEnded(props.endedOn) ? <Tag>{t.endings[props.kind].tag}</Tag> : null
}
