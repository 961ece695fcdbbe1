import type { Access } from '../accounts/access.ts'
import type { PasskeyRow } from './model.ts'
import { readPasskeys } from './statements.ts'

/** The passkeys of the one who is signed in, the latest added first; none for a visitor. */
export async function listPasskeys({ graph, signedIn }: Access): Promise<readonly PasskeyRow[]> {
  return signedIn ? graph.read(readPasskeys, { accountId: signedIn.account.id }) : []
}
