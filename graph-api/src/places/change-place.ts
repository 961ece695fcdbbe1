import type { Graph } from '../database/graph.ts'
import { changeNode } from '../shared/change-node.ts'
import { parseInput } from '../shared/errors.ts'
import { givenOf } from '../shared/given.ts'
import { sortKeyOf } from '../shared/sort-key.ts'
import { type PlaceChanges, placeChanges } from './model.ts'

/**
 * Changes what is given of a place and leaves the rest.
 * @throws InputError, NotFoundError, ConflictError (where it was changed after `readAt`)
 */
export async function changePlace(
  graph: Graph,
  options: { id: string; changes: PlaceChanges; readAt?: string | null },
): Promise<string> {
  const { id, readAt } = options
  const given = givenOf(parseInput(placeChanges, options.changes), options.changes)
  const changes = { ...given, ...(given.name ? { sortName: sortKeyOf(given.name) } : {}) }
  return graph.write(async (transaction) => {
    await changeNode(transaction, { id, label: 'Place', changes, readAt })
    await transaction.record([{ type: 'place.changed', subjectId: id, changed: Object.keys(given) }])
    return id
  })
}
