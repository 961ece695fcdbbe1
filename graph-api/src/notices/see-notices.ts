import type { Graph } from '../database/graph.ts'
import { markSeen } from './statements.ts'

/**
 * Notes that the viewer has seen what they were told of: what is seen on the page does not come by mail.
 * @param options.subjectId only what is about one thing
 * @returns how many notices were new to them
 */
export async function seeNotices(graph: Graph, options: { subjectId?: string | null }): Promise<number> {
  if (graph.viewer.accountId === null) return 0
  const [row] = await graph.write((transaction) => transaction.run(markSeen, { subjectId: options.subjectId ?? null }))
  return row?.seen ?? 0
}
