import { z } from 'zod'
import { ids, language, optionalDay, optionalId, prose, visibility } from '../shared/fields.ts'
import type { NodeRow } from '../shared/node.ts'
import type { Visibility } from '../shared/viewer.ts'

export const resourceKinds = [
  'competence',
  'venue',
  'funding',
  'data',
  'time',
  'equipment',
  'contacts',
  'material',
  'other',
] as const

/** The two sides of the same thing: what is sought and what is offered. */
export type Side = 'Need' | 'Offer'

/** A need or an offer as a selection returns it. */
export interface ResourceRow extends NodeRow {
  readonly kind: (typeof resourceKinds)[number]
  readonly text: string
  readonly language: 'sv' | 'en' | 'other'
  readonly validUntil: string | null
  readonly closedOn: string | null
  readonly confirmedOn: string | null
  readonly visibility: Visibility
  readonly demo: boolean | null
  readonly createdAt: string
  readonly updatedAt: string
}

const resourceFields = z.object({
  kind: z.enum(resourceKinds),
  text: prose,
  language,
  /** The last day it holds; null: until it is closed. */
  validUntil: optionalDay,
  visibility,
  themeIds: ids,
})

/**
 * What makes a need or an offer: of an organisation or of a person, or voiced at a gathering without a name.
 * `since` is the day it began to be sought or offered, `confirmedOn` the day it was last said to hold.
 */
export const resourceInput = resourceFields
  .extend({
    organisationId: optionalId,
    personId: optionalId,
    gatheringId: optionalId,
    since: optionalDay,
    confirmedOn: optionalDay,
    closedOn: optionalDay,
  })
  .refine((input) => input.organisationId !== null || input.personId !== null || input.gatheringId !== null, {
    path: ['organisationId'],
    message: 'Choose an organisation or a person.',
  })
  .refine((input) => input.organisationId === null || input.personId === null, {
    path: ['personId'],
    message: 'Choose either an organisation or a person.',
  })

export const resourceChanges = resourceFields.partial()
