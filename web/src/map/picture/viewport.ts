import type { Point, Size, Viewport } from '../model.ts'

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface ZoomLimits {
  readonly least: number
  readonly most: number
}

function within(value: number, limits: ZoomLimits): number {
  return Math.min(limits.most, Math.max(limits.least, value))
}

/** The viewport that shows a whole box with a margin in CSS pixels on every side. */
export function viewportAround(box: Box, size: Size, limits: ZoomLimits, margin = 24): Viewport {
  const width = Math.max(1, box.right - box.left)
  const height = Math.max(1, box.bottom - box.top)
  const fitting = Math.min((size.width - margin * 2) / width, (size.height - margin * 2) / height)
  const zoom = within(Math.max(fitting, 0.001), limits)
  return {
    zoom,
    x: size.width / 2 - ((box.left + box.right) / 2) * zoom,
    y: size.height / 2 - ((box.top + box.bottom) / 2) * zoom,
  }
}

/** The viewport with a model point in the middle. */
export function viewportAt(point: Point, zoom: number, size: Size): Viewport {
  return { zoom, x: size.width / 2 - point.x * zoom, y: size.height / 2 - point.y * zoom }
}

/** The same viewport nearer or farther by a factor, the point under `at` (CSS pixels) staying under it. */
export function zoomedAbout(viewport: Viewport, factor: number, at: Point, limits: ZoomLimits): Viewport {
  const zoom = within(viewport.zoom * factor, limits)
  const ratio = zoom / viewport.zoom
  return { zoom, x: at.x - (at.x - viewport.x) * ratio, y: at.y - (at.y - viewport.y) * ratio }
}

/** The point of the model that lies under a point of the screen in CSS pixels. */
export function toModel(viewport: Viewport, screen: Point): Point {
  return { x: (screen.x - viewport.x) / viewport.zoom, y: (screen.y - viewport.y) / viewport.zoom }
}

/**
 * A viewport on the way from one to another, `share` 0 to 1. Zoom moves by ratio and the middle of the picture moves with it,
 * so that a flight across the map neither jumps nor swings.
 */
export function between(from: Viewport, to: Viewport, share: number, size: Size): Viewport {
  if (share <= 0) return from
  if (share >= 1) return to
  const middle = { x: size.width / 2, y: size.height / 2 }
  const [a, b] = [toModel(from, middle), toModel(to, middle)]
  const zoom = from.zoom * (to.zoom / from.zoom) ** share
  const same = Math.abs(to.zoom / from.zoom - 1) < 0.001
  // Along the path the same share of what is seen passes by at each moment.
  const along = same ? share : (1 / from.zoom - 1 / zoom) / (1 / from.zoom - 1 / to.zoom)
  return viewportAt({ x: a.x + (b.x - a.x) * along, y: a.y + (b.y - a.y) * along }, zoom, size)
}

/** Slow at both ends. */
export function eased(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - (-2 * share + 2) ** 3 / 2
}
