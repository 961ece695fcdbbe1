import type { Graph } from '../database/graph.ts'
import { changeNode } from '../shared/change-node.ts'
import { refuseHidden } from '../shared/create-nodes.ts'
import { parseInput } from '../shared/errors.ts'
import { givenOf } from '../shared/given.ts'
import { type ReflectionChanges, reflectionChanges } from './model.ts'

/**
 * Changes what is given and leaves the rest.
 * @param options.readAt `updatedAt` as the person saw it; where it has moved on, nothing is changed
 * @throws InputError, NotFoundError, ConflictError
 */
export async function changeReflection(
  graph: Graph,
  options: { id: string; changes: ReflectionChanges; readAt?: string | null },
): Promise<string> {
  const { id, readAt } = options
  const changes = givenOf(parseInput(reflectionChanges, options.changes), options.changes)
  refuseHidden(graph, 'person', [changes.visibility])
  return graph.write(async (transaction) => {
    await changeNode(transaction, { id, label: 'Reflection', changes, readAt })
    await transaction.record([{ type: 'reflection.changed', subjectId: id, changed: Object.keys(changes) }])
    return id
  })
}
