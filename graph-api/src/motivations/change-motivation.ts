import type { Graph } from '../database/graph.ts'
import { changeNode } from '../shared/change-node.ts'
import { refuseHidden } from '../shared/create-nodes.ts'
import { parseInput } from '../shared/errors.ts'
import { givenOf } from '../shared/given.ts'
import { replaceRelations } from '../shared/relate.ts'
import { type MotivationChanges, motivationChanges } from './model.ts'

/**
 * Changes what is given and leaves the rest; `themeIds` are all of its themes.
 * @param options.readAt `updatedAt` as the person saw it; where it has moved on, nothing is changed
 * @throws InputError, NotFoundError, ConflictError
 */
export async function changeMotivation(
  graph: Graph,
  options: { id: string; changes: MotivationChanges; readAt?: string | null },
): Promise<string> {
  const { id, readAt } = options
  const given = givenOf(parseInput(motivationChanges, options.changes), options.changes)
  const { themeIds, ...changes } = given
  refuseHidden(graph, 'person', [changes.visibility])
  return graph.write(async (transaction) => {
    await changeNode(transaction, { id, label: 'Motivation', changes, readAt })
    if (themeIds) await replaceRelations(transaction, [{ from: id, type: 'ABOUT', to: themeIds, field: 'themeIds' }])
    await transaction.record([{ type: 'motivation.changed', subjectId: id, changed: Object.keys(given) }])
    return id
  })
}
