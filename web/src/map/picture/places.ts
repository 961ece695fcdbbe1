import type { Point } from '../model.ts'
import type { MapData } from './map-data.ts'
import type { Scene } from './scene.ts'
import type { Box } from './viewport.ts'

export interface Shown {
  readonly scene: Scene
  readonly layout: 'ego' | 'map'
  /** The scene answers a question: all its names are wanted, the map steps back, and it is shown as near as it fits. */
  readonly asked: boolean
}

/** Where a node stands on the map, in model units; null where it is not on it. */
export function mapPlace(data: MapData | null, id: string | null): Point | null {
  const index = id === null ? undefined : data?.indexOf.get(id)
  return data && index !== undefined ? { x: data.x[index] ?? 0, y: data.y[index] ?? 0 } : null
}

/** The box around the whole map; null where nothing is on it. */
export function mapBox(data: MapData | null): Box | null {
  const [first, ...others] = data?.communities ?? []
  if (!first) return null
  const around = ({ x, y, radius }: { x: number; y: number; radius: number }): Box => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  })
  return others.map(around).reduce(
    (box, other) => ({
      left: Math.min(box.left, other.left),
      right: Math.max(box.right, other.right),
      top: Math.min(box.top, other.top),
      bottom: Math.max(box.bottom, other.bottom),
    }),
    around(first),
  )
}

/** For each node how far to the right what it is tied to lies, summed up. */
function leaningsOf(scene: Scene, data: MapData | null): Map<string, number> {
  const leaning = new Map<string, number>()
  for (const { source, target } of scene.edges) {
    const [from, to] = [mapPlace(data, source), mapPlace(data, target)]
    if (!from || !to) continue
    leaning.set(source, (leaning.get(source) ?? 0) + to.x - from.x)
    leaning.set(target, (leaning.get(target) ?? 0) + from.x - to.x)
  }
  return leaning
}

/** The scene's own places moved to where the focus stands on the map (`origin`); in map layout each node takes its own. */
export function placeScene({ scene, layout }: Shown, data: MapData | null, origin: Point): Scene {
  const leaning = layout === 'map' ? leaningsOf(scene, data) : null
  const nodes = scene.nodes.flatMap((node) => {
    if (layout === 'ego') return [{ ...node, x: node.x + origin.x, y: node.y + origin.y }]
    const own = mapPlace(data, node.id)
    // A name points away from what its node is tied to, so that it lies on none of its own lines.
    const side = (leaning?.get(node.id) ?? 0) > 0 ? ('left' as const) : ('right' as const)
    return own ? [{ ...node, ...own, side: node.role === 'focus' ? node.side : side }] : []
  })
  const there = new Set(nodes.map((node) => node.id))
  return { ...scene, nodes, edges: scene.edges.filter((edge) => there.has(edge.source) && there.has(edge.target)) }
}
