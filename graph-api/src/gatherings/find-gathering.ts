import type { Graph } from '../graph/graph.ts'
import { type FindOptions, selectOne } from '../graph/select.ts'
import type { GatheringRow } from './model.ts'
import { findGatheringById } from './statements.ts'

/** Finds one gathering the viewer may see; null where there is none. */
export function findGathering(graph: Graph, options: FindOptions): Promise<GatheringRow | null> {
  return selectOne(graph, findGatheringById, options)
}
