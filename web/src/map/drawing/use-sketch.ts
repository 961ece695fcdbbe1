import { type RefObject, useEffect, useMemo } from 'react'
import type { Picture } from '../picture/picture.ts'
import type { Scene } from '../picture/scene.ts'
import { choicesBetween } from './link-types.ts'
import type { Drawing } from './use-drawing.ts'

/** Draws the relation that is being made: a line to the ring, to the pointer or to what was chosen; the rest is dimmed. */
export function useSketch(options: {
  picture: RefObject<Picture | null>
  frame: RefObject<HTMLElement | null>
  scene: Scene
  drawing: Drawing | null
  ring: string | null
  point: (id: string | null) => void
}): void {
  const { picture, frame, scene, drawing, ring, point } = options
  const from = drawing?.from
  const to = drawing?.to?.id ?? null
  const reachable = useMemo(() => {
    if (!from || to) return null
    const fits = scene.nodes.filter(
      (node) => node.role === 'more' || node.id === from.id || choicesBetween(from.kind, node.kind).length > 0,
    )
    return new Set(fits.map((node) => node.id))
  }, [scene, from, to])
  useEffect(() => picture.current?.setReachable(reachable), [picture, reachable])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new scene may have forgotten the line.
  useEffect(() => {
    const end = to ?? (ring === from?.id ? null : ring)
    picture.current?.sketch(from ? { from: from.id, to: end } : null)
  }, [picture, from, to, ring, scene])
  useEffect(() => point(ring), [point, ring])
  useEffect(() => {
    const element = frame.current
    if (!element || !from || to) return
    const follow = (event: PointerEvent) => {
      const box = element.getBoundingClientRect()
      picture.current?.sketch({ from: from.id, to: { x: event.clientX - box.left, y: event.clientY - box.top } })
    }
    element.addEventListener('pointermove', follow)
    return () => element.removeEventListener('pointermove', follow)
  }, [picture, frame, from, to])
}
