import { z } from 'zod'
import { id, language, line, optionalDay, optionalLine, optionalProse, visibility } from '../shared/fields.ts'
import { formerNames } from '../shared/former-names.ts'
import type { NodeRow } from '../shared/node.ts'
import { inOrder } from '../shared/relations.ts'

/** A person as a selection returns it: the properties that were asked. */
export interface PersonRow extends NodeRow {
  readonly name: string
  readonly formerNames: readonly string[] | null
  readonly description: string | null
  readonly language: 'sv' | 'en' | 'other'
  readonly visibility: 'me' | 'gathering' | 'network' | 'everyone'
  readonly demo: boolean | null
  readonly createdAt: string
  readonly updatedAt: string
}

const personProperties = z.object({
  name: line,
  formerNames,
  description: optionalProse,
  language: language,
  visibility: visibility,
})

/** What makes a person, with where they work or worked. */
export const personInput = personProperties.extend({
  worksAt: z
    .array(
      z
        .object({ organisationId: id, role: optionalLine, since: optionalDay, until: optionalDay })
        .refine(inOrder, { path: ['until'], message: 'Give a day after it began.' }),
    )
    .max(20)
    .nullish()
    .transform((list) => list ?? []),
})

/** What can be changed: each part may be left out. Where they work is linked, and ended, by itself. */
export const personChanges = personProperties.partial()
