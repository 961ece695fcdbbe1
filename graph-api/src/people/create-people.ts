import { createOf } from '../shared/create-nodes.ts'
import { linksFrom } from '../shared/relate.ts'
import { personInput } from './model.ts'

/** Creates people with where they work, or worked. */
export const createPeople = createOf({
  label: 'Person',
  schema: personInput,
  made: ({ worksAt, ...properties }, { id }) => ({
    properties,
    links: linksFrom(
      id,
      'WORKS_AT',
      'worksAt',
      worksAt.map(({ organisationId, ...work }) => ({ id: organisationId, ...work })),
    ),
  }),
})
