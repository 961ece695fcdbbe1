import type { Ring } from './contour.ts'
import type { Scene, SceneMark } from './scene-model.ts'

/** A fingertip's reach: whoever taps nearer than this to a mark means it. */
export const tapReach = 24
/** A pointer's. */
export const pointReach = 8

/** The mark that is meant by a point: that of the name it lies on, else the nearest within reach. */
export function markAt(scene: Scene, x: number, y: number, reach: number): SceneMark | null {
  const name = scene.texts.find(
    ({ box, kind }) => kind !== 'group' && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
  )
  if (name) {
    const named = scene.marks.find(({ organisation }) => organisation.id === name.key)
    if (named) return named
  }
  let best: { mark: SceneMark; away: number } | null = null
  for (const mark of scene.marks) {
    const away = Math.hypot(mark.x - x, mark.y - y) - (mark.ring ?? mark.radius)
    if (away <= reach && (!best || away < best.away)) best = { mark, away }
  }
  return best?.mark ?? null
}

/** The mark to go to from another by an arrow key: the nearest in that direction, things aside counting as further. */
export function markTowards(
  marks: readonly SceneMark[],
  from: SceneMark | null,
  dx: number,
  dy: number,
): SceneMark | null {
  if (!from)
    return marks.reduce<SceneMark | null>(
      (best, mark) => (best && best.organisation.partners >= mark.organisation.partners ? best : mark),
      null,
    )
  let best: { mark: SceneMark; cost: number } | null = null
  for (const mark of marks) {
    const [x, y] = [mark.x - from.x, mark.y - from.y]
    const ahead = x * dx + y * dy
    if (mark.organisation === from.organisation || ahead <= 1) continue
    const cost = (x * x + y * y) / ahead
    if (!best || cost < best.cost) best = { mark, cost }
  }
  return best?.mark ?? null
}

/** The group on whose name or disc a point lies; null on open ground. */
export function groupAt({ texts, islands }: Scene, x: number, y: number): number | null {
  const name = texts.find(
    ({ box, group }) => group !== null && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
  )
  return name?.group ?? islands.find(({ rings }) => rings.some((ring) => isOn(ring, x, y)))?.group ?? null
}

/** Whether a point lies within a ring: a ray from it crosses the ring an odd number of times. */
function isOn(ring: Ring, x: number, y: number): boolean {
  let inside = false
  for (let at = 0; at < ring.length; at += 2) {
    const [ax, ay] = [ring[at] ?? 0, ring[at + 1] ?? 0]
    const [bx, by] = [ring[(at + 2) % ring.length] ?? 0, ring[(at + 3) % ring.length] ?? 0]
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  }
  return inside
}
