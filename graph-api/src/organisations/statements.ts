import { z } from 'zod'
import { bindFragment, bindStatement } from '../database/statement.ts'

export const findOrganisationById = bindFragment({ file: 'queries/organisations/find-organisation' })

export const listOrganisationsByName = bindFragment({
  file: 'queries/organisations/list-organisations',
  values: ['cursor'],
  total: bindFragment({ file: 'queries/organisations/count-organisations', nodes: [], values: ['total'] }),
})

export const organisationPlace = bindFragment({ file: 'fields/organisations/Organisation.place' })
export const organisationOtherPlaces = bindFragment({ file: 'fields/organisations/Organisation.otherPlaces' })
export const organisationParent = bindFragment({ file: 'fields/organisations/Organisation.parent' })
export const organisationParts = bindFragment({ file: 'fields/organisations/Organisation.parts' })

export const createOrganisationNodes = bindStatement({
  file: 'organisations/create-organisations',
  access: 'write',
  parameters: z.object({
    items: z.array(
      z.object({ id: z.string(), properties: z.record(z.string(), z.unknown()), placeId: z.string().nullable() }),
    ),
  }),
  row: z.object({ id: z.string(), placeMissing: z.boolean() }),
})

export const changeOrganisationNode = bindStatement({
  file: 'organisations/change-organisation',
  access: 'write',
  parameters: z.object({
    id: z.string(),
    changes: z.record(z.string(), z.unknown()),
    readAt: z.string().nullable(),
    movePlace: z.boolean(),
    placeId: z.string().nullable(),
  }),
  row: z.object({ id: z.string(), conflict: z.boolean(), current: z.record(z.string(), z.unknown()) }),
})
