import type { Graph } from '../database/graph.ts'
import { readState } from './statements.ts'

export interface Freshness {
  readonly computedAt: string | null
  readonly pendingChanges: number
  readonly modelVersion: string | null
}

/** When the suggestions were last brought up to date, and how many changes are not in them yet. */
export async function findFreshness(graph: Graph): Promise<Freshness> {
  const [state] = await graph.read(readState, {})
  return state ?? { computedAt: null, pendingChanges: 0, modelVersion: null }
}
