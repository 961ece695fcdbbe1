import { createOf } from '../shared/create-nodes.ts'
import { linkFrom } from '../shared/relate.ts'
import { organisationInput } from './model.ts'

/** Creates organisations, each at its place. */
export const createOrganisations = createOf({
  label: 'Organisation',
  schema: organisationInput,
  made: ({ placeId, ...properties }, { id }) => ({
    properties,
    links: linkFrom(id, 'LOCATED_IN', 'placeId', placeId),
  }),
})
