import type { Point } from '../model.ts'

export type Direction = 'left' | 'right' | 'up' | 'down'

const towards: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
}

/**
 * The node one comes to from `from` by an arrow key: the nearest one within 60° of the arrow, where straying sideways counts
 * double. Null where nothing lies that way, so that the ring stays put rather than jump.
 */
export function nextByAngle(points: ReadonlyMap<string, Point>, from: string, direction: Direction): string | null {
  const start = points.get(from)
  if (!start) return points.keys().next().value ?? null
  const way = towards[direction]
  let best: { id: string; cost: number } | null = null
  for (const [id, point] of points) {
    if (id === from) continue
    const ahead = (point.x - start.x) * way.x + (point.y - start.y) * way.y
    const aside = Math.abs((point.x - start.x) * way.y - (point.y - start.y) * way.x)
    if (ahead <= 0 || aside > ahead * Math.tan(Math.PI / 3)) continue
    const cost = ahead + aside * 2
    if (!best || cost < best.cost) best = { id, cost }
  }
  return best?.id ?? widest(points, from, direction)
}

/** Nothing within the cone: anything at all on that side, the least steep first. */
function widest(points: ReadonlyMap<string, Point>, from: string, direction: Direction): string | null {
  const start = points.get(from)
  if (!start) return null
  const way = towards[direction]
  let best: { id: string; cost: number } | null = null
  for (const [id, point] of points) {
    const ahead = (point.x - start.x) * way.x + (point.y - start.y) * way.y
    if (id === from || ahead <= 1) continue
    const cost = Math.hypot(point.x - start.x, point.y - start.y) / ahead
    if (!best || cost < best.cost) best = { id, cost }
  }
  return best?.id ?? null
}
