import type { Graph } from '../database/graph.ts'
import { NotAllowedError } from '../shared/errors.ts'
import type { Role } from '../shared/viewer.ts'
import { type KeyRow, mayKeepKeys } from './model.ts'
import { readApiKeys } from './statements.ts'

/**
 * All keys, the latest made first; at most 200.
 * @throws NotAllowedError
 */
export async function listKeys(graph: Graph, role: Role): Promise<readonly KeyRow[]> {
  if (!mayKeepKeys(role)) throw new NotAllowedError()
  return graph.read(readApiKeys, {})
}
