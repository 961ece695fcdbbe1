import { z } from 'zod'
import {
  id,
  ids,
  language,
  line,
  nextStepFields,
  optionalDay,
  optionalId,
  optionalProse,
  visibility,
} from '../shared/fields.ts'
import type { NodeRow } from '../shared/node.ts'
import { inOrder } from '../shared/relations.ts'
import type { Visibility } from '../shared/viewer.ts'

export const collaborationStatuses = ['proposed', 'exploring', 'active', 'paused', 'ended'] as const
export type CollaborationStatus = (typeof collaborationStatuses)[number]

/** A collaboration as a selection returns it. */
export interface CollaborationRow extends NodeRow {
  readonly title: string
  readonly description: string | null
  readonly language: 'sv' | 'en' | 'other'
  readonly status: CollaborationStatus
  readonly startedOn: string | null
  readonly endedOn: string | null
  readonly nextStep: string | null
  readonly nextStepOn: string | null
  readonly nextStepBy: string | null
  readonly result: string | null
  readonly lesson: string | null
  readonly visibility: Visibility
  readonly demo: boolean | null
  readonly createdAt: string
  readonly updatedAt: string
}

/** An organisation in it. `confirmedOn`: the day it said so itself; null: it has not yet. */
const party = z
  .object({ organisationId: id, confirmedOn: optionalDay, since: optionalDay, until: optionalDay })
  .refine(inOrder, { path: ['until'], message: 'Give a day after it began.' })

const collaborationFields = z.object({
  title: line,
  description: optionalProse,
  language,
  visibility,
  themeIds: ids,
  ...nextStepFields,
  result: optionalProse,
  lesson: optionalProse,
})

/** What makes a collaboration: two parties or more. What people propose starts as proposed. */
export const collaborationInput = collaborationFields.extend({
  status: z.enum(collaborationStatuses).default('proposed'),
  startedOn: optionalDay,
  endedOn: optionalDay,
  parties: z
    .array(party)
    .min(2)
    .max(50)
    .refine((list) => new Set(list.map((one) => one.organisationId)).size === list.length, 'Name each party once.'),
  initiativeId: optionalId,
})

export const collaborationChanges = collaborationFields.extend({ initiativeId: optionalId }).partial()
