import { z } from 'zod'
import { externalIds, line } from '../shared/fields.ts'
import type { NodeRow } from '../shared/node.ts'
import { position } from '../shared/position.ts'

/** A place as a selection returns it: the properties that were asked. */
export interface PlaceRow extends NodeRow {
  readonly name: string
  readonly country: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly externalIds: readonly string[] | null
}

/** What makes a place. `country` is ISO 3166-1 alpha-2, `SE` where left out. */
export const placeInput = z.object({
  name: line,
  country: z
    .string()
    .regex(/^[A-Za-z]{2}$/, 'Give a country in two letters, like SE.')
    .nullish()
    .transform((text) => text?.toUpperCase() ?? 'SE'),
  ...position,
  externalIds,
})

/** What can be changed: each part may be left out. */
export const placeChanges = placeInput.partial()
