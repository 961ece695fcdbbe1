import type { Ring } from './contour.ts'
import type { SceneBridge } from './scene-model.ts'
import { close, type SceneOptions } from './scene-options.ts'

/** How the groups of a map that shows groups are tied to one another, until one is close enough to see each line. At most 120. */
export function sceneBridges({ map, base, view }: SceneOptions): SceneBridge[] {
  if (map.answer.detail !== 'GROUPS' || view.zoom >= close * 2) return []
  const { between } = map.answer
  const middles = base.islands.map(([ring]) => middleOf(ring))
  const bridges: SceneBridge[] = []
  for (let at = 0; at + 2 < between.length && bridges.length < 120; at += 3) {
    const [from, to, pairs] = [middles[between[at] ?? -1], middles[between[at + 1] ?? -1], between[at + 2] ?? 0]
    if (!from || !to || pairs < 2) continue
    const width = Math.min(12, 0.8 * Math.sqrt(pairs)) * Math.max(0.42, base.scale)
    const [x1, y1] = [view.x + from.x * view.zoom, view.y + from.y * view.zoom]
    bridges.push({ x1, y1, x2: view.x + to.x * view.zoom, y2: view.y + to.y * view.zoom, width })
  }
  return bridges
}

function middleOf(ring: Ring | undefined): { x: number; y: number } | undefined {
  if (!ring || ring.length === 0) return undefined
  let [x, y] = [0, 0]
  for (let at = 0; at < ring.length; at += 2) {
    x += ring[at] ?? 0
    y += ring[at + 1] ?? 0
  }
  return { x: (x * 2) / ring.length, y: (y * 2) / ring.length }
}
