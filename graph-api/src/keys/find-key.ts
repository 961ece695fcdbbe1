import type { RateLimiter } from '../accounts/rate-limiter.ts'
import { hashOf, isToken } from '../accounts/tokens.ts'
import type { Graph } from '../database/graph.ts'
import { keyPrefix } from './make-key.ts'
import type { HeldKey } from './model.ts'
import { findApiKey, useApiKey } from './statements.ts'

/** A key that is used is noted at most once in so many milliseconds: an hour. */
const noted = 3_600_000
/** So often a key may be used within a minute: each use may cost as much as a question may cost at all. */
const pace = { most: 600, within: 60_000 } as const

/** Why a key was refused: for the log, never for the one who asks. */
export type Refusal = {
  readonly why: 'malformed' | 'unknown' | 'over' | 'revoked' | 'too often' | 'writes'
  readonly keyId?: string
}

/** The key in an `Authorization` header that still holds, or why there is none. */
export async function findKey(
  graph: Graph,
  options: { readonly authorization: string; readonly rateLimiter: RateLimiter },
): Promise<HeldKey | Refusal> {
  const { authorization, rateLimiter } = options
  const secret = /^bearer +(\S+)$/i.exec(authorization.slice(0, 200))?.[1] ?? ''
  if (!secret.startsWith(keyPrefix) || !isToken(secret.slice(keyPrefix.length))) return { why: 'malformed' }
  const [row] = await graph.read(findApiKey, { tokenHash: hashOf(secret) })
  if (!row) return { why: 'unknown' }
  const { id, role, scope } = row
  if (row.revokedAt !== null) return { why: 'revoked', keyId: id }
  if (Date.parse(row.expiresAt) <= Date.now()) return { why: 'over', keyId: id }
  if (!rateLimiter.allow(`key use ${id}`, pace)) return { why: 'too often', keyId: id }
  if (Date.now() - Date.parse(row.lastUsedAt ?? '1970-01-01') > noted) {
    await graph.write((transaction) => transaction.run(useApiKey, { id }))
  }
  return { id, role, scope }
}
