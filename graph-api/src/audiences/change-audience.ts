import { changeOf } from '../shared/change-node.ts'
import { audienceChanges } from './model.ts'

/** Changes what is given of an audience and leaves the rest. */
export const changeAudience = changeOf({ label: 'Audience', schema: audienceChanges })
