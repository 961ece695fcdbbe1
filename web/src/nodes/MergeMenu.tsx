import { useNavigate } from 'react-router'
import { useLanguage } from '../language/LanguageContext.tsx'
import { mergePathOf, type NodeKind } from '../routes-of.ts'
import { MenuButton } from '../ui/MenuButton.tsx'
import { useViewer } from '../viewer/viewer.ts'

const mergeable: readonly string[] = ['ORGANISATION', 'PERSON', 'INITIATIVE', 'THEME', 'PLACE'] satisfies NodeKind[]

/** What a menu of rare actions offers coordinators of what can become one with another. */
export const useMergeItems = (kind: string): { value: 'merge'; label: string }[] => {
  const { t } = useLanguage()
  const speaksForAll = useViewer()?.speaksForAll ?? false
  return speaksForAll && mergeable.includes(kind) ? [{ value: 'merge', label: t.merging.mergeWith }] : []
}

/** The menu of what has no other rare actions. */
export const MergeMenu = (props: { kind: NodeKind; id: string }) => {
  const { t } = useLanguage()
  const navigate = useNavigate()
  const items = useMergeItems(props.kind)
  if (items.length === 0) return null
  return <MenuButton label={t.states.moreActions} items={items} onPick={() => void navigate(mergePathOf(props.id))} />
}
