import type { Graph } from '../database/graph.ts'
import { changeNode } from '../shared/change-node.ts'
import { refuseHidden } from '../shared/create-nodes.ts'
import { parseInput } from '../shared/errors.ts'
import { givenOf } from '../shared/given.ts'
import { type Replaced, replaceRelations } from '../shared/relate.ts'
import { type MiniNetworkChanges, miniNetworkChanges } from './model.ts'

/**
 * Changes what is given and leaves the rest; `themeIds` and `aroundIds` are all of them. Status and members have their
 * own ways.
 * @param options.readAt `updatedAt` as the person saw it; where it has moved on, nothing is changed
 * @throws InputError, NotFoundError, ConflictError
 */
export async function changeMiniNetwork(
  graph: Graph,
  options: { id: string; changes: MiniNetworkChanges; readAt?: string | null },
): Promise<string> {
  const { id, readAt } = options
  const given = givenOf(parseInput(miniNetworkChanges, options.changes), options.changes)
  const { themeIds, aroundIds, ...changes } = given
  refuseHidden(graph, 'person', [changes.visibility])
  const replaced: Replaced[] = []
  if (themeIds) replaced.push({ from: id, type: 'ABOUT', to: themeIds, field: 'themeIds' })
  if (aroundIds) replaced.push({ from: id, type: 'GATHERS_AROUND', to: aroundIds, field: 'aroundIds' })
  return graph.write(async (transaction) => {
    await changeNode(transaction, { id, label: 'MiniNetwork', changes, readAt })
    await replaceRelations(transaction, replaced)
    await transaction.record([{ type: 'mini-network.changed', subjectId: id, changed: Object.keys(given) }])
    return id
  })
}
