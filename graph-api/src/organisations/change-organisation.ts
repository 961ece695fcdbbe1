import { changeOf } from '../shared/change-node.ts'
import { organisationChanges } from './model.ts'

/** Changes what is given of an organisation and leaves the rest. A name it had before is kept as a former one. */
export const changeOrganisation = changeOf({
  label: 'Organisation',
  schema: organisationChanges,
  related: { placeId: 'LOCATED_IN', parentId: 'SUB_ORGANISATION_OF' },
})
