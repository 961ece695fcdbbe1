import type { Graph } from '../database/graph.ts'
import type { Counts } from './model.ts'
import { countNodes } from './statements.ts'

/** How many of each kind the viewer may see. */
export async function findCounts(graph: Graph): Promise<Counts> {
  const [row] = await graph.read(countNodes, {})
  if (!row) throw new Error('The statement that counts returned no row')
  return row
}
