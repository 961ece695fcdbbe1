import { useLayoutEffect, useRef } from 'react'
import { useNavigate } from 'react-router'
import { useLanguage } from '../../language/LanguageContext.tsx'
import { hasEnded } from '../../nodes/has-ended.ts'
import { pathOf } from '../../routes-of.ts'
import { Menu, type MenuAction, MenuOpener } from '../../ui/Menu.tsx'
import { useOutside } from '../../ui/use-outside.ts'
import { useMayWrite } from '../../viewer/rights.tsx'
import { isEditable } from '../drawing/link-types.ts'
import { useLinks } from '../drawing/use-links.ts'
import type { PictureEdge, PictureNode, Point } from '../model.ts'
import type { GraphAddress } from '../use-map-address.ts'
import { toggled } from '../view.ts'
import styles from './NodeMenu.module.css'
import { useRelationWord } from './RelationList.tsx'

/** So far the menu keeps from the picture's edges, in CSS pixels. */
const edge = 8

/** What can be done with a node, the same in the picture and in the panel. */
export function useNodeActions(
  address: GraphAddress,
  goTo: (id: string) => void,
  edges: readonly PictureEdge[],
  draw: (from: string) => void,
): (node: PictureNode) => MenuAction[] {
  const { t } = useLanguage()
  const navigate = useNavigate()
  const word = useRelationWord()
  const { end } = useLinks()
  const mayWrite = useMayWrite()
  const { view, change, focus } = address
  return (node) => {
    const open = view.opened.includes(node.id)
    const actions: MenuAction[] = [
      { word: t.graph.openPage, act: () => navigate(pathOf(node.kind, node.id)) },
      ...(mayWrite ? [{ word: t.graph.draw, act: () => draw(node.id) }] : []),
    ]
    if (node.id === focus) return actions
    const { [node.id]: pinned, ...others } = view.pinned
    actions.unshift({ word: t.graph.makeFocus, act: () => goTo(node.id) })
    actions.push({
      word: open ? t.graph.collapse : t.graph.expand,
      act: () => change({ opened: toggled(view.opened, node.id) }),
    })
    for (const edge of mayWrite ? edges : []) {
      const ends = [edge.source, edge.target]
      if (!isEditable(edge.type) || !ends.includes(node.id) || !ends.includes(focus ?? '') || hasEnded(edge.until))
        continue
      const phrase = word(edge.type, edge.source === focus ? 'out' : 'in')
      actions.push({ word: t.graph.endLink(phrase), act: () => void end(edge, node.label) })
    }
    if (pinned) actions.push({ word: t.graph.unpin, act: () => change({ pinned: others }) })
    actions.push({ word: t.graph.hide, act: () => change({ hidden: toggled(view.hidden, node.id) }) })
    return actions
  }
}

/** A node's actions where it stands in the picture, moved so far that all of them are in it. */
export const NodeMenu = (props: {
  node: PictureNode
  at: Point
  actions: readonly MenuAction[]
  close: () => void
}) => {
  const { t } = useLanguage()
  const { at } = props
  const place = useRef<HTMLDivElement>(null)
  useOutside(place, true, props.close)
  useLayoutEffect(() => {
    const [menu, room] = [place.current, place.current?.offsetParent]
    if (!menu || !room) return
    const most = { x: room.clientWidth - menu.offsetWidth - edge, y: room.clientHeight - menu.offsetHeight - edge }
    menu.style.left = `${Math.max(edge, Math.min(at.x, most.x))}px`
    menu.style.top = `${Math.max(edge, Math.min(at.y + 12, most.y))}px`
  }, [at])
  return (
    <div ref={place} className={styles.floating}>
      <Menu label={t.graph.actionsFor(props.node.label)} actions={props.actions} close={props.close} />
    </div>
  )
}

/** The same actions behind a button, for a row of the panel. */
const Opener = (props: { node: PictureNode; actions: readonly MenuAction[] }) => {
  const { t } = useLanguage()
  return (
    <MenuOpener
      label={t.graph.actionsFor(props.node.label)}
      wordless
      placement="bottom-end"
      className={styles.opener}
      actions={props.actions}
    >
      <span aria-hidden="true">⋯</span>
    </MenuOpener>
  )
}

NodeMenu.Opener = Opener
