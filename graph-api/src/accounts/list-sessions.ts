import type { Access } from './access.ts'
import type { SessionRow } from './model.ts'
import { readSessions } from './statements.ts'

/** The sessions of the one who is signed in, the latest used first; none for a visitor. */
export async function listSessions({ graph, signedIn }: Access): Promise<readonly SessionRow[]> {
  return signedIn ? graph.read(readSessions, { accountId: signedIn.account.id }) : []
}
