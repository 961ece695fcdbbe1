import type { Point } from '../model.ts'
import type { MapData } from './map-data.ts'
import { mapPlace, placeScene, type Shown } from './places.ts'
import type { Scene } from './scene.ts'

/** How the picture goes from what it shows to what comes next. */
interface SceneTransition {
  /** Nothing was shown before. */
  readonly first: boolean
  readonly origin: Point
  /** The map slides under the named nodes by so much, so that the new focus starts from where it is on the screen. */
  readonly rebase: Point | null
  readonly placed: Scene
  readonly dim: 'none' | 'some' | 'half' | 'behind'
  /** One goes on looking at the same place. */
  readonly stays: boolean
}

/** Works out how the next scene takes the place of the one before. */
export function transitionOf(
  next: Shown,
  before: { readonly shown: Shown; readonly placed: Scene; readonly origin: Point },
  data: MapData | null,
): SceneTransition {
  const { shown, placed } = before
  const first = placed.nodes.length === 0
  const origin = mapPlace(data, next.scene.focus) ?? { x: 0, y: 0 }
  const from = placed.nodes.find((node) => node.id === next.scene.focus) ?? before.origin
  const slides = !first && next.layout === 'ego' && shown.layout === 'ego'
  const changed = next.scene.focus !== shown.scene.focus || next.layout !== shown.layout
  const placedNext = placeScene(next, data, origin)
  const dim = next.layout === 'ego' ? 'behind' : next.asked ? 'half' : 'some'
  return {
    first,
    origin,
    rebase: slides ? { x: origin.x - from.x, y: origin.y - from.y } : null,
    placed: placedNext,
    dim: placedNext.nodes.length === 0 ? 'none' : dim,
    stays: first || !(changed || next.layout === 'ego' || next.asked),
  }
}
