import { type PointerEvent, useCallback, useRef, useState } from 'react'

export interface Viewport {
  readonly zoom: number
  readonly x: number
  readonly y: number
}

export const whole: Viewport = { zoom: 1, x: 0, y: 0 }
const closest = 12
/** A press that moves less than this is a press. */
const still = 6

/** Keeps the map over the picture: one cannot drag it out of sight. */
function bounded({ zoom, x, y }: Viewport, width: number, height: number): Viewport {
  if (zoom <= 1.001) return whole
  const clamp = (value: number, size: number) => Math.min(0, Math.max(size - size * zoom, value))
  return { zoom, x: clamp(x, width), y: clamp(y, height) }
}

/** Looking closer at the map: by wheel with Ctrl, two fingers, buttons or keys; dragged with one finger once one is close. */
export function useViewport(size: { width: number; height: number }) {
  const [viewport, setViewport] = useState<Viewport>(whole)
  const pointers = useRef(new Map<number, { x: number; y: number }>())
  const moved = useRef(0)

  const zoomAt = useCallback(
    (factor: number, at?: { x: number; y: number }) =>
      setViewport((before) => {
        const point = at ?? { x: size.width / 2, y: size.height / 2 }
        const zoom = Math.min(closest, Math.max(1, before.zoom * factor))
        const share = zoom / before.zoom
        const next = { zoom, x: point.x - (point.x - before.x) * share, y: point.y - (point.y - before.y) * share }
        return bounded(next, size.width, size.height)
      }),
    [size.width, size.height],
  )
  const panBy = useCallback(
    (dx: number, dy: number) =>
      setViewport((before) => bounded({ ...before, x: before.x + dx, y: before.y + dy }, size.width, size.height)),
    [size.width, size.height],
  )

  const down = (event: PointerEvent) => {
    pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY })
    if (pointers.current.size === 1) moved.current = 0
  }
  const move = (event: PointerEvent<HTMLElement>) => {
    const before = pointers.current.get(event.pointerId)
    if (!before) return
    const now = { x: event.clientX, y: event.clientY }
    const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1]
    pointers.current.set(event.pointerId, now)
    moved.current += Math.hypot(now.x - before.x, now.y - before.y)
    if (other) {
      const frame = event.currentTarget.getBoundingClientRect()
      const middle = { x: (now.x + other.x) / 2 - frame.left, y: (now.y + other.y) / 2 - frame.top }
      const apart = (one: { x: number; y: number }) => Math.hypot(one.x - other.x, one.y - other.y) || 1
      zoomAt(apart(now) / apart(before), middle)
    } else if (moved.current > still) panBy(now.x - before.x, now.y - before.y)
  }
  const up = (event: PointerEvent) => void pointers.current.delete(event.pointerId)
  const reset = useCallback(() => setViewport(whole), [])
  return {
    viewport,
    zoomAt,
    reset,
    /** Whether what just ended was a press and not a drag. */
    wasPress: () => moved.current <= still,
    handlers: { onPointerDown: down, onPointerMove: move, onPointerUp: up, onPointerCancel: up, onPointerLeave: up },
  }
}
