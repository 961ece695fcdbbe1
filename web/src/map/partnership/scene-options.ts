import type { Measure } from '../picture/text-width.ts'
import type { Base } from './base.ts'
import type { Hidden } from './filter.ts'
import type { Organisation, PartnershipMap } from './model.ts'
import type { RowWords } from './row.ts'

/** How one looks at the map. */
export interface PartnershipView {
  readonly focus: Organisation | null
  /** What the pointer or the keys are on. */
  readonly lit: Organisation | null
  readonly hidden: Hidden
  readonly suggestions: boolean
  /** How close one is: a point of the base stands at `x + point × zoom`. */
  readonly zoom: number
  readonly x: number
  readonly y: number
}

export interface SceneOptions {
  readonly map: PartnershipMap
  readonly base: Base
  readonly view: PartnershipView
  readonly measure: Measure
  readonly words: RowWords
  /** The room below the map where the unlinked stand. */
  readonly rowHeight: number
}

/** At this closeness a phone's map names everyone it has room for, and discs show the lines inside them. */
export const close = 1.5
