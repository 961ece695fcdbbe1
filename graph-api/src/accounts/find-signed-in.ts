import type { Graph } from '../database/graph.ts'
import type { Access, Cookies } from './access.ts'
import { secondsFromNow, sessionSeconds } from './begin-session.ts'
import { continueSession, findSession } from './statements.ts'
import { hashOf, isToken } from './tokens.ts'

/** A session that is used is noted at most once in so many milliseconds: an hour. */
const noted = 3_600_000

/** Finds who is signed in with the session that the browser holds; null for a visitor, and for a session that is over. */
export async function findSignedIn(graph: Graph, cookies: Cookies): Promise<Access['signedIn']> {
  const token = cookies.get('session')
  if (!isToken(token)) return null
  const [row] = await graph.read(findSession, { tokenHash: hashOf(token) })
  if (!row) return null
  const { sessionId, lastUsedAt, accountId, ...account } = row
  if (Date.now() - Date.parse(lastUsedAt) > noted) {
    const expiresAt = secondsFromNow(sessionSeconds)
    await graph.write((transaction) => transaction.run(continueSession, { id: sessionId, expiresAt }))
    cookies.set('session', token, sessionSeconds)
  }
  return { account: { id: accountId, ...account }, sessionId }
}
