import type { Access } from './access.ts'
import { removeSessions } from './statements.ts'

/**
 * Ends sessions of the one who is signed in; nothing happens where nobody is.
 * @param which one by its id, all but the one that asks, or the one that asks
 */
export async function endSessions(access: Access, which: { id: string } | 'others' | 'this'): Promise<void> {
  const { signedIn, graph, cookies } = access
  if (which === 'this') cookies.remove('session')
  if (!signedIn) return
  const only = which === 'this' ? signedIn.sessionId : which === 'others' ? null : which.id
  const except = which === 'others' ? signedIn.sessionId : null
  if (only === signedIn.sessionId) cookies.remove('session')
  const accountId = signedIn.account.id
  await graph.write((transaction) => transaction.run(removeSessions, { accountId, only, except }))
}
