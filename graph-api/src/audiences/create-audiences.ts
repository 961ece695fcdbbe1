import { createOf } from '../shared/create-nodes.ts'
import { audienceInput } from './model.ts'

/** Creates audiences. */
export const createAudiences = createOf({
  label: 'Audience',
  schema: audienceInput,
  made: (properties) => ({ properties }),
})
