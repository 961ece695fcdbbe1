import type { OwnLink } from './own-links.ts'
import type { OwnThing } from './own-things.ts'

export interface RestoredThing extends OwnThing {
  readonly action: 'create' | 'change'
  readonly name: string
  /** How the changed properties were before. */
  readonly before: Readonly<Record<string, unknown>>
  readonly from: Place
}

export interface RestoredLink extends OwnLink {
  /** True where a thing at an end was there before, so that its page is told to have changed. */
  readonly joinsKnown: boolean
  readonly row: Place
}

/** What our own exports bring back, with all that is stored. */
export interface Restored {
  readonly things: readonly RestoredThing[]
  readonly links: readonly RestoredLink[]
}

/** The line of a file. */
interface Place {
  readonly file: string
  readonly table: string
  readonly row: number
}
