import { type PointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { Point } from '../model.ts'
import type { Picture } from '../picture/picture.ts'
import styles from './DrawHandle.module.css'

export type HoveredNode = { id: string; at: Point } | null

/** In milliseconds: so long the handle waits for the pointer that has left its node. */
const timeout = 350
/** In CSS pixels: a press that moves less is no drag. */
const still = 6

/** Which node the pointer is over, and for a moment longer, so that it can reach the handle. */
export function useHoveredNode() {
  const [over, setOver] = useState<HoveredNode>(null)
  const timer = useRef(0)
  const hold = useCallback(() => clearTimeout(timer.current), [])
  const see = useCallback((next: HoveredNode) => {
    clearTimeout(timer.current)
    if (next) setOver(next)
    else timer.current = window.setTimeout(() => setOver(null), timeout)
  }, [])
  useEffect(() => hold, [hold])
  return { over, see, hold }
}

/**
 * The handle beside the node under the pointer: dragged to another node it draws a relation, pressed it begins one. For the
 * pointer only; the keyboard has a key and the menus have a line for the same.
 */
export const DrawHandle = (props: {
  over: ReturnType<typeof useHoveredNode>
  picture: RefObject<Picture | null>
  frame: RefObject<HTMLElement | null>
  title: string
  begin: (from: string) => void
  reach: (to: string) => void
  /** Tells what the pointer is over while dragging. */
  point: (id: string | null) => void
  cancel: () => void
}) => {
  const start = useRef<Point | null>(null)
  const { picture } = props
  const { over, see, hold } = props.over
  const pointOf = (event: PointerEvent): Point => {
    const box = props.frame.current?.getBoundingClientRect()
    return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) }
  }
  if (!over) return null
  const take = (event: PointerEvent) => {
    // Keeps the focus in the picture, where Escape is heard.
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    start.current = pointOf(event)
    props.begin(over.id)
  }
  const drag = (event: PointerEvent) => {
    if (!start.current || !picture.current) return
    const under = picture.current.under(pointOf(event))
    picture.current.setRing(under)
    props.point(under)
  }
  const drop = (event: PointerEvent) => {
    const [from, at] = [start.current, pointOf(event)]
    start.current = null
    see(null)
    if (!from || Math.hypot(at.x - from.x, at.y - from.y) < still) return
    const target = picture.current?.under(at)
    if (target && target !== over.id && !target.startsWith('more:')) props.reach(target)
    else props.cancel()
  }
  return (
    <span
      className={styles.handle}
      style={{ left: over.at.x, top: over.at.y }}
      title={props.title}
      aria-hidden="true"
      onPointerEnter={hold}
      onPointerLeave={() => start.current || see(null)}
      onPointerDown={take}
      onPointerMove={drag}
      onPointerUp={drop}
      onPointerCancel={() => {
        start.current = null
        props.cancel()
      }}
    />
  )
}
