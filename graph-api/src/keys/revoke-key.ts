import type { Graph } from '../database/graph.ts'
import { NotAllowedError, NotFoundError } from '../shared/errors.ts'
import type { Role } from '../shared/viewer.ts'
import { type KeyRow, mayKeepKeys } from './model.ts'
import { revokeApiKey } from './statements.ts'

/**
 * Revokes a key: its next request is refused.
 * @returns the key as it is listed then
 * @throws NotAllowedError, NotFoundError
 */
export async function revokeKey(graph: Graph, options: { readonly id: string; readonly role: Role }): Promise<KeyRow> {
  const { id, role } = options
  if (!mayKeepKeys(role)) throw new NotAllowedError()
  return graph.write(async (transaction) => {
    const [row] = await transaction.run(revokeApiKey, { id })
    if (!row) throw new NotFoundError(id)
    await transaction.record([{ type: 'api-key.revoked', subjectId: id, changed: ['revokedAt'] }])
    return row
  })
}
