import type { Point, Size, Viewport } from '../model.ts'
import { communityAt, type MapData, nodeNear } from './map-data.ts'
import { levelAt } from './painting.ts'
import { toModel, viewportAround } from './viewport.ts'

/** A dot is pressed within this many pixels, so that the target is 28 px however small the dot. */
const reach = 14

export interface DotHover {
  readonly id: string
  readonly label: string
  /** In CSS pixels of the picture. */
  readonly at: Point
}

/** What a press beside every named node means: far out a community to come nearer to, nearer a dot to put in focus. */
export function pressBeside(options: {
  data: MapData
  viewport: Viewport
  at: Point
  size: Size
}): { readonly fly: Viewport } | { readonly dot: string } | null {
  const { data, viewport, size } = options
  const point = toModel(viewport, options.at)
  const community = levelAt(viewport.zoom) === 'far' ? communityAt(data, point) : null
  if (community) {
    const { x, y, radius } = community
    const box = { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
    return { fly: viewportAround(box, size, { least: 0.12, most: 1 }) }
  }
  const dot = data.map.ids[nodeNear(data, point, reach / viewport.zoom)]
  return dot ? { dot } : null
}

/** The dot under the pointer; null far out, where dots are too small to mean one. */
export function dotUnder(data: MapData, viewport: Viewport, at: Point): DotHover | null {
  if (levelAt(viewport.zoom) === 'far') return null
  const index = nodeNear(data, toModel(viewport, at), reach / viewport.zoom)
  const id = data.map.ids[index]
  if (!id) return null
  const { zoom, x, y } = viewport
  const place = { x: (data.x[index] ?? 0) * zoom + x, y: (data.y[index] ?? 0) * zoom + y }
  return { id, label: data.map.labels[index] ?? '', at: place }
}
