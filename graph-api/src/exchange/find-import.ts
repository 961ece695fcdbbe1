import type { Graph } from '../database/graph.ts'
import { NotFoundError } from '../shared/errors.ts'
import { isAbandoned } from './lease.ts'
import type { ImportProperties } from './model.ts'
import { refuseUnlessCoordinator } from './rules.ts'
import { findImportNode, listImportNodes } from './statements.ts'

export interface FoundImport extends ImportProperties {
  /** The files that are held for it; none once it is done. */
  readonly held: readonly string[]
}

/** One import. @throws NotFoundError, InputError */
export async function findImport(graph: Graph, id: string): Promise<FoundImport> {
  refuseUnlessCoordinator(graph.viewer)
  const [row] = await graph.read(findImportNode, { id })
  if (!row) throw new NotFoundError(id)
  return { ...standing(row.import), held: row.held }
}

/** The latest imports, up to 50. */
export async function listImports(graph: Graph): Promise<FoundImport[]> {
  refuseUnlessCoordinator(graph.viewer)
  const rows = await graph.read(listImportNodes, { limit: 50 })
  return rows.map((row) => ({ ...standing(row.import), held: [] }))
}

/** Whoever worked on it was killed: it has stopped, and can be gone on with or undone. */
function standing(properties: ImportProperties): ImportProperties {
  return isAbandoned(properties) ? { ...properties, status: 'failed' } : properties
}
