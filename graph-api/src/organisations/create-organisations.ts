import { createOf } from '../shared/create-nodes.ts'
import { linkFrom } from '../shared/relate.ts'
import { organisationInput } from './model.ts'

/** Creates organisations, each at its place, and a part of another where it is. */
export const createOrganisations = createOf({
  label: 'Organisation',
  schema: organisationInput,
  made: ({ placeId, parentId, ...properties }, { id }) => ({
    properties,
    links: [
      ...linkFrom(id, 'LOCATED_IN', 'placeId', placeId),
      ...linkFrom(id, 'SUB_ORGANISATION_OF', 'parentId', parentId),
    ],
  }),
})
