import type { Graph } from '../database/graph.ts'
import { changeNode } from '../shared/change-node.ts'
import { refuseHidden } from '../shared/create-nodes.ts'
import { parseInput } from '../shared/errors.ts'
import { givenOf } from '../shared/given.ts'
import { type Replaced, replaceRelations } from '../shared/relate.ts'
import { type CollaborationChanges, collaborationChanges } from './model.ts'

/**
 * Changes what is given and leaves the rest; `themeIds` are all of its themes. The status has its own steps.
 * @param options.readAt `updatedAt` as the person saw it; where it has moved on, nothing is changed
 * @throws InputError, NotFoundError, ConflictError
 */
export async function changeCollaboration(
  graph: Graph,
  options: { id: string; changes: CollaborationChanges; readAt?: string | null },
): Promise<string> {
  const { id, readAt } = options
  const given = givenOf(parseInput(collaborationChanges, options.changes), options.changes)
  const { themeIds, initiativeId, ...changes } = given
  refuseHidden(graph, 'person', [changes.visibility])
  const replaced: Replaced[] = []
  if (themeIds) replaced.push({ from: id, type: 'ABOUT', to: themeIds, field: 'themeIds' })
  if (initiativeId !== undefined) {
    const to = initiativeId === null ? [] : [initiativeId]
    replaced.push({ from: id, type: 'CARRIED_OUT_IN', to, field: 'initiativeId' })
  }
  return graph.write(async (transaction) => {
    await changeNode(transaction, { id, label: 'Collaboration', changes, readAt })
    await replaceRelations(transaction, replaced)
    await transaction.record([{ type: 'collaboration.changed', subjectId: id, changed: Object.keys(given) }])
    return id
  })
}
