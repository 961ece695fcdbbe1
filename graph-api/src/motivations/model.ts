import { z } from 'zod'
import { id, ids, language, optionalDay, optionalId, optionalLine, prose, visibility } from '../shared/fields.ts'
import type { NodeRow } from '../shared/node.ts'
import { inOrder } from '../shared/relations.ts'
import type { Visibility } from '../shared/viewer.ts'

export const motivationKinds = ['hope', 'concern', 'driver'] as const
export const motivationRelations = ['holds', 'supports'] as const
export type MotivationRelation = (typeof motivationRelations)[number]

/** A hope, a concern or a driver as a selection returns it. */
export interface MotivationRow extends NodeRow {
  readonly kind: (typeof motivationKinds)[number]
  readonly category: string | null
  readonly text: string
  readonly language: 'sv' | 'en' | 'other'
  readonly visibility: Visibility
  readonly sourcePart: string | null
  readonly demo: boolean | null
  readonly createdAt: string
  readonly updatedAt: string
}

/** An organisation or a person that has the motivation itself, or stands behind it. */
const holder = z
  .object({
    id,
    relation: z.enum(motivationRelations).default('holds'),
    since: optionalDay,
    until: optionalDay,
  })
  .refine(inOrder, { path: ['until'], message: 'Give a day after it began.' })

const motivationFields = z.object({
  kind: z.enum(motivationKinds),
  category: optionalLine,
  text: prose,
  language,
  visibility,
  themeIds: ids,
})

/** What makes a motivation. Nobody has to hold it: what is voiced at a gathering is voiced without a name. */
export const motivationInput = motivationFields.extend({
  gatheringId: optionalId,
  holders: z
    .array(holder)
    .max(50)
    .nullish()
    .transform((list) => list ?? []),
  answeredByIds: ids,
})

export const motivationChanges = motivationFields.partial()

/** Who stands behind a motivation, and since when. */
export const supportInput = z.object({ id, holderId: id, since: optionalDay })
export type SupportInput = z.input<typeof supportInput>
