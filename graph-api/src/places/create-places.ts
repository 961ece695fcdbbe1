import { createOf } from '../shared/create-nodes.ts'
import { placeInput } from './model.ts'

/** Creates places. */
export const createPlaces = createOf({ label: 'Place', schema: placeInput, made: (properties) => ({ properties }) })
