import { changeOf } from '../shared/change-node.ts'
import { placeChanges } from './model.ts'

/** Changes what is given of a place and leaves the rest. */
export const changePlace = changeOf({ label: 'Place', schema: placeChanges })
