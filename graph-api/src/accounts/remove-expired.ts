import type { Graph } from '../database/graph.ts'
import { removeInBatches } from '../shared/remove-in-batches.ts'
import { deleteExpired } from './statements.ts'

/** Whoever signs in takes some away of what is over, as this says; the rest goes in its own time. */
export const someExpired = () => ({ before: new Date().toISOString(), limit: 100 })

/** Removes sessions and requests to sign in whose time is over, and answers how many there were. */
export async function removeExpired(graph: Graph): Promise<number> {
  return removeInBatches(graph, deleteExpired, { before: new Date().toISOString() })
}
