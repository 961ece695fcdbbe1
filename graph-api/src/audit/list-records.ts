import type { Graph } from '../database/graph.ts'
import { NotAllowedError } from '../shared/errors.ts'
import type { Role } from '../shared/viewer.ts'
import type { RecordEntry } from './model.ts'
import { readRecords } from './statements.ts'

/** What is on record of the whole program. */
const types = [
  'export.made',
  'account.role-given',
  'account.created',
  'account.joined',
  'account.speaks-for-given',
  'account.speaks-for-revoked',
  'account.passkey-added',
  'account.passkey-removed',
  'api-key.made',
  'api-key.revoked',
]
const readers: readonly Role[] = ['administrator', 'local', 'program']
const day = 86_400_000

/**
 * Who exported, and who changed roles and keys, in the last 400 days; the latest 200.
 * @throws NotAllowedError for anybody but administrators
 */
export async function listRecords(graph: Graph, role: Role): Promise<readonly RecordEntry[]> {
  if (!readers.includes(role)) throw new NotAllowedError()
  const since = new Date(Date.now() - 400 * day).toISOString()
  const rows = await graph.read(readRecords, { types, since })
  return rows.map(({ after, ...row }) => ({ ...row, given: after && String(JSON.parse(after).role ?? '') }))
}
