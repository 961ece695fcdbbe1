import { z } from 'zod'
import {
  language,
  line,
  optionalAddress,
  optionalDay,
  optionalId,
  optionalProse,
  visibility,
} from '../shared/fields.ts'
import type { NodeRow } from '../shared/node.ts'
import { refuseHalfPosition } from '../shared/position.ts'
import { organisationDetails } from './details.ts'

export const organisationKinds = [
  'municipality',
  'municipal_company',
  'company',
  'academia',
  'association',
  'authority',
  'region',
  'cooperative',
  'other',
] as const

/** An organisation as a selection returns it: the properties that were asked. */
export interface OrganisationRow extends NodeRow {
  readonly name: string
  readonly kind: (typeof organisationKinds)[number]
  readonly description: string | null
  readonly language: 'sv' | 'en' | 'other'
  readonly website: string | null
  readonly joinedOn: string | null
  readonly capacity: number | null
  readonly shortNames: readonly string[] | null
  readonly formerNames: readonly string[] | null
  readonly organisationNumber: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly contactVisibility: 'network' | 'everyone' | null
  readonly address: string | null
  readonly postalCode: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly externalIds: readonly string[] | null
  readonly visibility: 'me' | 'gathering' | 'network' | 'everyone'
  readonly demo: boolean | null
  readonly createdAt: string
  readonly updatedAt: string
}

/** What makes an organisation. `capacity` is how many collaborations it can carry at once, 1–20; null: unknown. */
const organisationFields = z.object({
  name: line,
  kind: z.enum(organisationKinds),
  description: optionalProse,
  language: language,
  website: optionalAddress,
  joinedOn: optionalDay,
  capacity: z
    .int()
    .min(1)
    .max(20)
    .nullish()
    .transform((number) => number ?? null),
  visibility: visibility,
  placeId: optionalId,
  ...organisationDetails,
})

export const organisationInput = organisationFields.superRefine(refuseHalfPosition)

/** What can be changed: each part may be left out, but a name and a kind cannot be taken away. */
export const organisationChanges = organisationFields.partial().superRefine(refuseHalfPosition)
