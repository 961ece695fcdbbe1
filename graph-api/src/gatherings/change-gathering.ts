import type { Graph } from '../graph/graph.ts'
import { parseInput } from '../shared/errors.ts'
import { givenOf } from '../shared/given.ts'
import { refuseUndone, refuseUnseen } from '../shared/refusals.ts'
import { type GatheringChanges, gatheringChanges } from './model.ts'
import { changeGatheringNode } from './statements.ts'

/**
 * Changes what is given and leaves the rest; null takes a value away.
 * @param options.readAt `updatedAt` as the person saw it; where it has moved on, nothing is changed
 * @throws InputError, NotFoundError, ConflictError
 */
export async function changeGathering(
  graph: Graph,
  options: { id: string; changes: GatheringChanges; readAt?: string | null },
): Promise<string> {
  const { placeId, ...changes } = givenOf(parseInput(gatheringChanges, options.changes), options.changes)
  refuseUnseen(graph.viewer, changes.visibility)
  return graph.write(async (transaction) => {
    const [row] = await transaction.run(changeGatheringNode, {
      id: options.id,
      changes,
      readAt: options.readAt ?? null,
      movePlace: placeId !== undefined,
      placeId: placeId ?? null,
    })
    refuseUndone(options.id, row)
    await transaction.record([{ type: 'gathering.changed', subjectId: row.id, changed: Object.keys(options.changes) }])
    return row.id
  })
}
