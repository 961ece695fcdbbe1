import { newId } from '../shared/ids.ts'
import type { Access } from './access.ts'
import { deviceOf } from './device.ts'
import type { SignInWay } from './model.ts'
import { someExpired } from './remove-expired.ts'
import { beginSession as begin, deleteExpired } from './statements.ts'
import { hashOf, newToken } from './tokens.ts'

/** How long a session lasts after it was last used, in seconds: 30 days. */
export const sessionSeconds = 30 * 86_400

/** The moment so many seconds from now. */
export function secondsFromNow(seconds: number): string {
  return new Date(Date.now() + seconds * 1_000).toISOString()
}

/**
 * Begins a session of an account in the browser that asks, in place of the one that it had: each sign-in has a secret of its own.
 * @returns the account's id
 */
export async function beginSession(access: Access, accountId: string, way: SignInWay): Promise<string> {
  const token = newToken()
  await access.graph.write(async (transaction) => {
    await transaction.run(deleteExpired, someExpired())
    await transaction.run(begin, {
      id: newId('ses'),
      accountId,
      tokenHash: hashOf(token),
      beforeHash: hashOf(access.cookies.get('session') ?? ''),
      device: deviceOf(access.client.agent),
      way,
      expiresAt: secondsFromNow(sessionSeconds),
    })
  })
  access.cookies.set('session', token, sessionSeconds)
  access.cookies.remove('browser')
  return accountId
}
