import type { Graph } from '../database/graph.ts'
import { deleteExpired as remove } from './statements.ts'

/** Removes sessions and requests to sign in whose time is over, and answers how many there were. */
export async function removeExpired(graph: Graph): Promise<number> {
  const [row] = await graph.write((transaction) => transaction.run(remove, {}))
  return row?.removed ?? 0
}
