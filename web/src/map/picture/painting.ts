import type { Size, Viewport } from '../model.ts'
import type { DrawingContext } from './drawing-context.ts'
import type { MapData } from './map-data.ts'
import type { Palette } from './palette.ts'
import type { Measure } from './text-width.ts'

export type Level = 'far' | 'middle' | 'near'

/** How much of the map has a meaning at a zoom: pixels between neighbouring dots decide, not the zoom itself. */
export function levelAt(zoom: number): Level {
  const apart = zoom * 80
  return apart < 9 ? 'far' : apart < 34 ? 'middle' : 'near'
}

export interface Painting {
  readonly context: DrawingContext
  readonly data: MapData
  readonly viewport: Viewport
  readonly size: Size
  /** How far outside each side of what is seen the painting reaches, so that it can be moved before it is redrawn. */
  readonly margin?: number
  readonly palette: Palette
  readonly measure: Measure
  /** Nodes drawn by name in the layer above: the map leaves their names out. */
  readonly named: ReadonlySet<string>
  /** Behind a focus the map keeps its names to itself. */
  readonly culled: boolean
}

/** A dot's radius in pixels. */
export function radiusOf(degree: number, zoom: number, level: Level): number {
  if (level === 'far') return degree > 12 ? 1.6 : 1
  const growth = Math.min(1, zoom * 1.6)
  return (1.5 + Math.min(4.5, Math.sqrt(degree) * 0.9)) * (0.55 + 0.75 * growth)
}
