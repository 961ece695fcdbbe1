import type { Size, Viewport } from '../model.ts'
import type { MapData } from './map-data.ts'
import { mapBox } from './places.ts'
import type { Scene } from './scene.ts'
import { boxOf } from './scene-room.ts'
import { viewportAround, type ZoomLimits } from './viewport.ts'

/** How near one can come: so many CSS pixels for one unit of the picture. */
export const nearest = 4

/** How far one may go away and how near one may come, for the map that there is and the room there is. */
export function limitsOf(data: MapData | null, size: Size): ZoomLimits {
  const all = mapBox(data)
  const whole = all ? viewportAround(all, size, { least: 0, most: 1 }).zoom * 0.8 : 0.3
  return { least: Math.min(0.5, whole), most: nearest }
}

/** From where all of the scene, or all of the map, is seen. */
export function fittingOf(
  what: 'scene' | 'map',
  { data, placed, size }: { data: MapData | null; placed: Scene; size: Size },
): Viewport {
  const { least } = limitsOf(data, size)
  const whole = what === 'map' ? mapBox(data) : null
  if (whole) return viewportAround(whole, size, { least, most: 1.4 }, 30)
  // Names stay as wide as they are while the rest shrinks: some more looks take that into account.
  let fitted: Viewport = { zoom: 1, x: 0, y: 0 }
  for (let look = 0; look < 5; look++) {
    fitted = viewportAround(boxOf(placed, fitted.zoom), size, { least, most: 1 }, 20)
  }
  return fitted
}
