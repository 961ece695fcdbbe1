import type { Graph } from '../database/graph.ts'
import { changeNode } from '../shared/change-node.ts'
import { refuseHidden } from '../shared/create-nodes.ts'
import { parseInput } from '../shared/errors.ts'
import { givenOf } from '../shared/given.ts'
import { replaceRelations } from '../shared/relate.ts'
import { type GatheringChanges, gatheringChanges } from './model.ts'

/**
 * Changes what is given and leaves the rest; null takes a value away.
 * @param options.readAt `updatedAt` as the person saw it; where it has moved on, nothing is changed
 * @throws InputError, NotFoundError, ConflictError
 */
export async function changeGathering(
  graph: Graph,
  options: { id: string; changes: GatheringChanges; readAt?: string | null },
): Promise<string> {
  const { id, readAt } = options
  const given = givenOf(parseInput(gatheringChanges, options.changes), options.changes)
  const { placeId, ...changes } = given
  refuseHidden(graph, 'person', [changes.visibility])
  return graph.write(async (transaction) => {
    await changeNode(transaction, { id, label: 'Gathering', changes, readAt })
    if (placeId !== undefined) {
      const to = placeId === null ? [] : [placeId]
      await replaceRelations(transaction, [{ from: id, type: 'LOCATED_IN', to, field: 'placeId' }])
    }
    await transaction.record([{ type: 'gathering.changed', subjectId: id, changed: Object.keys(given) }])
    return id
  })
}
