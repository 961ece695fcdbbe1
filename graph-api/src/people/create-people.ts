import { createOf } from '../shared/create-nodes.ts'
import { linksFrom } from '../shared/relate.ts'
import { personInput } from './model.ts'

/** Creates people with where they work, or worked. */
export const createPeople = createOf({
  label: 'Person',
  schema: personInput,
  // Somebody else may write it: the world is told of a person only where that was chosen.
  defaultVisibility: 'network',
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
