import { bindFragment } from '../graph/statement.ts'

export const listPlacesByName = bindFragment({
  file: 'queries/places/list-places',
  values: ['cursor'],
  total: bindFragment({ file: 'queries/places/count-places', nodes: [], values: ['total'] }),
})
