import type { Graph } from '../database/graph.ts'
import { type FindOptions, selectOne } from '../database/select.ts'
import type { SelfAssessmentRow } from './model.ts'
import { findSelfAssessmentById } from './statements.ts'

/** Finds one self-assessment of a gathering the viewer may see; null where there is none. */
export function findSelfAssessment(graph: Graph, options: FindOptions): Promise<SelfAssessmentRow | null> {
  return selectOne(graph, findSelfAssessmentById, options)
}
