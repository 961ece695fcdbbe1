import type { Graph } from '../graph/graph.ts'
import { parseInput } from '../shared/errors.ts'
import { givenOf } from '../shared/given.ts'
import { refuseUndone, refuseUnseen } from '../shared/refusals.ts'
import { type ReflectionChanges, reflectionChanges } from './model.ts'
import { changeReflectionNode } from './statements.ts'

/**
 * Changes what is given and leaves the rest.
 * @param options.readAt `updatedAt` as the person saw it; where it has moved on, nothing is changed
 * @throws InputError, NotFoundError, ConflictError
 */
export async function changeReflection(
  graph: Graph,
  options: { id: string; changes: ReflectionChanges; readAt?: string | null },
): Promise<string> {
  const changes = givenOf(parseInput(reflectionChanges, options.changes), options.changes)
  refuseUnseen(graph.viewer, changes.visibility)
  return graph.write(async (transaction) => {
    const [row] = await transaction.run(changeReflectionNode, {
      id: options.id,
      changes,
      readAt: options.readAt ?? null,
    })
    refuseUndone(options.id, row)
    const changed = Object.keys(options.changes)
    await transaction.record([{ type: 'reflection.changed', subjectId: row.id, changed }])
    return row.id
  })
}
