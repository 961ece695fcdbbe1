import type { Graph } from '../database/graph.ts'
import { createNodes } from '../shared/create-nodes.ts'
import type { Created, CreateOptions } from '../shared/created.ts'
import { parseInput } from '../shared/errors.ts'
import { newId } from '../shared/ids.ts'
import { sortKeyOf } from '../shared/sort-key.ts'
import { type PlaceInput, placeInput } from './model.ts'

/**
 * Creates places, all or none.
 * @throws InputError that names the field of the first item that cannot be taken
 */
export async function createPlaces(graph: Graph, { items }: CreateOptions<PlaceInput>): Promise<Created> {
  const rows = items.map((item) => {
    const properties = parseInput(placeInput, item)
    return {
      id: item.id ?? newId('plc'),
      properties: { ...properties, sortName: sortKeyOf(properties.name), demo: item.demo ?? false },
    }
  })
  return graph.write(async (transaction) => {
    const made = await createNodes(transaction, 'Place', rows)
    await transaction.record([...made].map((id) => ({ type: 'place.created', subjectId: id })))
    return { ids: rows.map((row) => row.id) }
  })
}
