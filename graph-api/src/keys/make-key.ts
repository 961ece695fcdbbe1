import { hashOf, newToken } from '../accounts/tokens.ts'
import type { Graph } from '../database/graph.ts'
import { NotAllowedError, parseInput } from '../shared/errors.ts'
import { newId } from '../shared/ids.ts'
import type { Role } from '../shared/viewer.ts'
import { type KeyRow, type MakeKeyInput, makeKeyInput, mayMakeKey } from './model.ts'
import { makeApiKey } from './statements.ts'

/** Begins every key, so that one that has slipped into a text is recognised. */
export const keyPrefix = 'mellanrum_'

const day = 86_400_000

/** A key that was made just now, with its secret. */
export interface MadeKey {
  readonly id: string
  readonly secret: string
  readonly expiresAt: string
  /** As it is listed; who made it knows that. */
  readonly key: KeyRow
}

/**
 * Makes a key for a program. Its secret is told here and never again: only a hash of it is kept.
 * @param graph the program's own, which knows who is signed in
 * @param maker what the one who makes it is here
 * @throws InputError, NotAllowedError
 */
export async function makeKey(
  graph: Graph,
  options: { readonly maker: Role; readonly given: MakeKeyInput },
): Promise<MadeKey> {
  const { name, role, scope, days } = parseInput(makeKeyInput, options.given)
  if (!mayMakeKey(options.maker, role)) throw new NotAllowedError()
  const secret = keyPrefix + newToken()
  const expiresAt = new Date(Date.now() + days * day).toISOString()
  const forgottenBefore = new Date(Date.now() - 365 * day).toISOString()
  const id = newId('key')
  await graph.write(async (transaction) => {
    const madeById = graph.viewer.accountId
    const parameters = { id, tokenHash: hashOf(secret), name, role, scope, madeById, expiresAt, forgottenBefore }
    await transaction.run(makeApiKey, parameters)
    await transaction.record([{ type: 'api-key.made', subjectId: id, changed: ['role', 'scope', 'expiresAt'] }])
  })
  const createdAt = new Date().toISOString()
  const key = { id, name, role, scope, createdAt, expiresAt, madeBy: null, lastUsedAt: null, revokedAt: null }
  return { id, secret, expiresAt, key }
}
