import type { Graph } from '../database/graph.ts'
import { changeNode } from '../shared/change-node.ts'

/**
 * Notes that what is said of an initiative still holds, as of today.
 * @throws NotFoundError
 */
export async function confirmInitiative(graph: Graph, { id }: { id: string }): Promise<string> {
  const changes = { confirmedOn: graph.today() }
  return graph.write(async (transaction) => {
    await changeNode(transaction, { id, label: 'Initiative', changes })
    await transaction.record([{ type: 'initiative.confirmed', subjectId: id, changed: Object.keys(changes) }])
    return id
  })
}
