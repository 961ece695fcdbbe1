import { changeOf } from '../shared/change-node.ts'
import { personChanges } from './model.ts'

/** Changes what is given of a person and leaves the rest. Where they work is linked, and ended, by itself. */
export const changePerson = changeOf({ label: 'Person', schema: personChanges })
