import type { Graph } from '../graph/graph.ts'
import { type FindOptions, selectOne } from '../graph/select.ts'
import type { ReflectionRow } from './model.ts'
import { findReflectionById } from './statements.ts'

/** Finds one reflection the viewer may see; null where there is none. */
export function findReflection(graph: Graph, options: FindOptions): Promise<ReflectionRow | null> {
  return selectOne(graph, findReflectionById, options)
}
