import type { Graph } from '@mellanrum/graph-api/database/graph'
import { deleteDemoNodes, deleteDemoRelationships, keepUsedWords } from './statements.ts'

/**
 * Removes everything invented, and what the matching said of it; nothing else. Demo themes, places, audiences and
 * challenges that the partnership's own things refer to stay, as its own.
 * @returns how many demo things were removed
 */
export async function removeDemoNodes(graph: Graph): Promise<number> {
  return graph.write(async (transaction) => {
    await transaction.run(keepUsedWords, {})
    const [row] = await transaction.run(deleteDemoNodes, {})
    await transaction.run(deleteDemoRelationships, {})
    const removed = row?.ids ?? []
    await transaction.record(removed.map((subjectId) => ({ type: 'demo.removed', subjectId })))
    return removed.length
  })
}
