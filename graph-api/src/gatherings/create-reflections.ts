import { createOf } from '../shared/create-nodes.ts'
import { linkFrom } from '../shared/relate.ts'
import { reflectionInput } from './model.ts'

/** Creates what was written at gatherings. */
export const createReflections = createOf({
  label: 'Reflection',
  schema: reflectionInput,
  defaultVisibility: 'network',
  made: ({ gatheringId, ...properties }, { id }) => ({
    properties,
    links: linkFrom(id, 'WRITTEN_AT', 'gatheringId', gatheringId),
  }),
})
