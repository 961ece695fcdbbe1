import type { Graph } from '../database/graph.ts'
import { changeNode } from '../shared/change-node.ts'
import { refuseHidden } from '../shared/create-nodes.ts'
import { parseInput } from '../shared/errors.ts'
import { givenOf } from '../shared/given.ts'
import { sortKeyOf } from '../shared/sort-key.ts'
import { type PersonChanges, personChanges } from './model.ts'

/**
 * Changes what is given of a person and leaves the rest; null takes a value away.
 * @throws InputError, NotFoundError, ConflictError (where it was changed after `readAt`)
 */
export async function changePerson(
  graph: Graph,
  options: { id: string; changes: PersonChanges; readAt?: string | null },
): Promise<string> {
  const { id, readAt } = options
  const given = givenOf(parseInput(personChanges, options.changes), options.changes)
  refuseHidden(graph, 'person', [given.visibility])
  const changes = { ...given, ...(given.name ? { sortName: sortKeyOf(given.name) } : {}) }
  return graph.write(async (transaction) => {
    await changeNode(transaction, { id, label: 'Person', changes, readAt })
    await transaction.record([{ type: 'person.changed', subjectId: id, changed: Object.keys(given) }])
    return id
  })
}
