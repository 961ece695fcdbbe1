import type { Messages } from '../../language/sv.ts'
import type { Measure } from '../picture/text-width.ts'
import type { Hidden } from './filter.ts'
import type { Look } from './look.ts'
import type { Organisation, PartnershipMap } from './model.ts'
import type { Scene, SceneText } from './scene-model.ts'
import type { Said } from './sentence.ts'

/** A3 landscape at 96 dots per inch: 420 × 297 mm. */
export const posterSize = { width: 1587, height: 1123 } as const
export const margin = 44

export interface Sign {
  readonly kind: 'mark' | 'line' | 'ring' | 'dots' | 'area' | 'word'
  readonly at: number
  readonly x: number
}

export interface PosterOptions {
  readonly map: PartnershipMap
  readonly said: Said
  readonly hidden: Hidden
  readonly suggestions: boolean
  readonly focus: Organisation | null
  readonly measure: Measure
  readonly t: Messages
  /** Whose map it is. */
  readonly partnership: string
  /** The day it shows, written out. */
  readonly day: string
}

/** A sheet to take away: what is seen, with a title, the day, what the signs mean, and where it comes from. */
export interface Poster {
  readonly look: Look
  readonly scene: Scene
  readonly sceneY: number
  readonly texts: readonly SceneText[]
  readonly legendY: number
  readonly signs: readonly Sign[]
  readonly measure: Measure
}
