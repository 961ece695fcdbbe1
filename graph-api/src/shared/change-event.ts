import type { KeptValues } from './kept-values.ts'

/** What happened, for the append-only record. What stood there before is kept of changed nodes (`kept-values.ts`). */
export interface ChangeEvent {
  /** `organisation.created`, `need.changed`, `works-at.ended` … */
  readonly type: string
  readonly subjectId: string
  readonly changed?: readonly string[]
  /** What is to be kept besides, where no node was changed: the role that was given. */
  readonly kept?: KeptValues
  /** Its own id, where it is to be found by it; made up otherwise. */
  readonly id?: string
  /** How what was joined or parted stood before, for a day in which that can be undone. */
  readonly undo?: string
  /** For whom it was said, any one of them: an organisation that judges or supports. Rights are asked of; it is not kept. */
  readonly onBehalfOf?: readonly string[]
  /** By which type of relationship two things were joined or parted; the other's event stands beside. It is not kept. */
  readonly joins?: string
  /** True where whoever did it undoes it: a right to either of two things that are joined again is enough. It is not kept. */
  readonly takesBack?: boolean
}
