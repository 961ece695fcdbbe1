import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { useLanguage } from '../../language/LanguageContext.tsx'
import { pathOf } from '../../routes-of.ts'
import { useFloating } from '../../ui/use-floating.ts'
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

export interface NodeAction {
  readonly word: string
  readonly act: () => void
}

/** What can be done with a node, the same in the picture and in the panel. */
export function useNodeActions(
  address: GraphAddress,
  goTo: (id: string) => void,
  edges: readonly PictureEdge[],
  draw: (from: string) => void,
): (node: PictureNode) => NodeAction[] {
  const { t } = useLanguage()
  const navigate = useNavigate()
  const word = useRelationWord()
  const { end } = useLinks()
  const mayWrite = useMayWrite()
  const { view, change, focus } = address
  return (node) => {
    const open = view.opened.includes(node.id)
    const actions: NodeAction[] = [
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
      if (!isEditable(edge.type) || edge.until || !ends.includes(node.id) || !ends.includes(focus ?? '')) continue
      const phrase = word(edge.type, edge.source === focus ? 'out' : 'in')
      actions.push({ word: t.graph.endLink(phrase), act: () => void end(edge, node.label) })
    }
    if (pinned) actions.push({ word: t.graph.unpin, act: () => change({ pinned: others }) })
    actions.push({ word: t.graph.hide, act: () => change({ hidden: toggled(view.hidden, node.id) }) })
    return actions
  }
}

const List = (props: { label: string; actions: readonly NodeAction[]; close: () => void }) => {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('button')?.focus()
  }, [])
  const walk = (event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    const at = buttons.findIndex((button) => button.matches(':focus'))
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (event.key === 'Escape' || event.key === 'Tab') props.close()
    if (event.key === 'Escape') event.stopPropagation()
    if (step === 0) return
    event.preventDefault()
    buttons[(at + step + buttons.length) % buttons.length]?.focus()
  }
  return (
    <div ref={list} className={styles.list} role="menu" aria-label={props.label} onKeyDown={walk}>
      {props.actions.map((action) => (
        <button
          key={action.word}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={() => {
            props.close()
            action.act()
          }}
        >
          {action.word}
        </button>
      ))}
    </div>
  )
}

/** Closes what is open when a press lands outside it. */
function useOutside(inside: { current: HTMLElement | null }, close: () => void): void {
  useEffect(() => {
    const press = (event: PointerEvent) => {
      if (event.target instanceof Node && !inside.current?.contains(event.target)) close()
    }
    document.addEventListener('pointerdown', press, true)
    return () => document.removeEventListener('pointerdown', press, true)
  }, [inside, close])
}

/** A node's actions where it stands in the picture, moved so far that all of them are in it. */
export const NodeMenu = (props: {
  node: PictureNode
  at: Point
  actions: readonly NodeAction[]
  close: () => void
}) => {
  const { t } = useLanguage()
  const { at } = props
  const place = useRef<HTMLDivElement>(null)
  useOutside(place, props.close)
  useLayoutEffect(() => {
    const [menu, room] = [place.current, place.current?.offsetParent]
    if (!menu || !room) return
    const most = { x: room.clientWidth - menu.offsetWidth - edge, y: room.clientHeight - menu.offsetHeight - edge }
    menu.style.left = `${Math.max(edge, Math.min(at.x, most.x))}px`
    menu.style.top = `${Math.max(edge, Math.min(at.y + 12, most.y))}px`
  }, [at])
  return (
    <div ref={place} className={styles.floating}>
      <List label={t.graph.actionsFor(props.node.label)} actions={props.actions} close={props.close} />
    </div>
  )
}

/** The same actions behind a button, for a row of the panel. */
const Opener = (props: { node: PictureNode; actions: readonly NodeAction[] }) => {
  const { t } = useLanguage()
  const [open, setOpen] = useState(false)
  const id = useId()
  const place = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const floating = useRef<HTMLDivElement>(null)
  useFloating({ anchor: button, floating, open, placement: 'bottom-end' })
  const [close] = useState(() => () => setOpen(false))
  useOutside(place, close)
  const leave = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <div ref={place} className={styles.place}>
      <button
        ref={button}
        type="button"
        className={styles.opener}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={t.graph.actionsFor(props.node.label)}
        onClick={() => setOpen(!open)}
      >
        <span aria-hidden="true">⋯</span>
      </button>
      {open ? (
        <div ref={floating} id={id} className={styles.fixed}>
          <List label={t.graph.actionsFor(props.node.label)} actions={props.actions} close={leave} />
        </div>
      ) : null}
    </div>
  )
}

NodeMenu.Opener = Opener
