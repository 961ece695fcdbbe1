import { z } from 'zod'
import { ids, language, line, optionalId, prose, visibility } from '../shared/fields.ts'
import type { NodeRow } from '../shared/node.ts'
import type { Visibility } from '../shared/viewer.ts'

/** A story as a selection returns it. */
export interface StoryRow extends NodeRow {
  readonly title: string
  readonly text: string
  readonly language: 'sv' | 'en' | 'other'
  readonly aboutMistake: boolean | null
  readonly visibility: Visibility
  readonly demo: boolean | null
  readonly createdAt: string
  readonly updatedAt: string
}

const storyFields = z.object({
  title: line,
  text: prose,
  language,
  /** Told so that others need not make the same mistake. */
  aboutMistake: z
    .boolean()
    .nullish()
    .transform((yes) => yes ?? false),
  visibility,
  themeIds: ids,
})

/** What makes a story. Who tells it may be left out. */
export const storyInput = storyFields.extend({ organisationId: optionalId, personId: optionalId })

export const storyChanges = storyFields.partial()
