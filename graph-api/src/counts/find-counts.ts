import type { Graph } from '../database/graph.ts'
import type { Counts } from './model.ts'
import { countNodes } from './statements.ts'

/**
 * How many of each kind the viewer may see, 1,001 where there are more than 1,000.
 * @param options.asked the kinds that are counted; the others are null
 */
export async function findCounts(graph: Graph, options: { asked: readonly string[] }): Promise<Counts> {
  const [row] = await graph.read(countNodes, { asked: [...options.asked].sort() })
  if (!row) throw new Error('The statement that counts returned no row')
  return row
}
