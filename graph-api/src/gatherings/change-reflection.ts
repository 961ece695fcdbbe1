import { changeOf } from '../shared/change-node.ts'
import { reflectionChanges } from './model.ts'

/** Changes what is given of a reflection and leaves the rest. */
export const changeReflection = changeOf({ label: 'Reflection', schema: reflectionChanges })
