import { z } from 'zod'
import { id, ids, language, line, optionalDay, optionalId, optionalProse } from '../shared/fields.ts'
import type { Changes } from '../shared/given.ts'
import type { NodeRow } from '../shared/node.ts'
import { inOrder } from '../shared/relations.ts'

/** A climate challenge as a selection returns it: the properties that were asked. */
export interface ChallengeRow extends NodeRow {
  readonly title: string
  readonly description: string | null
  readonly language: 'sv' | 'en' | 'other'
  readonly demo: boolean | null
  readonly updatedAt: string
}

/** A commitment as a selection returns it: the days, and what is asked of its two sides. */
export interface CommitmentRow {
  readonly id: string
  readonly since: string | null
  readonly until: string | null
}

/** Where a challenge without a position of its own stands: after all that have one. */
const lastPosition = 100_000

/**
 * What makes a challenge. `position` is its place in the roadmap's list, 1–100,000; `focusAreaId` and `themeIds` are the
 * themes it is about.
 */
export const challengeInput = z.object({
  title: line,
  description: optionalProse,
  language: language,
  position: z
    .int()
    .min(1)
    .max(lastPosition)
    .nullish()
    .transform((number) => number ?? lastPosition),
  focusAreaId: optionalId,
  themeIds: ids,
})
export type ChallengeInput = z.input<typeof challengeInput>

/** What can be changed: each part may be left out. */
export const challengeChanges = challengeInput.partial()
export type ChallengeChanges = Changes<ChallengeInput>

/** An organisation's commitment to a challenge; `until` only where it is known to have ended. */
export const commitmentInput = z
  .object({ organisationId: id, challengeId: id, since: optionalDay, until: optionalDay })
  .refine(inOrder, { path: ['until'], message: 'Give a day after it began.' })
export type CommitmentInput = z.input<typeof commitmentInput>
