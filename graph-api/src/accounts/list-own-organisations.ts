import type { Access } from './access.ts'
import { readOwnOrganisations } from './statements.ts'

/** The organisations that the one who is signed in speaks for, by name. */
export async function listOwnOrganisations({
  graph,
  signedIn,
}: Access): Promise<readonly { id: string; name: string }[]> {
  return signedIn ? graph.read(readOwnOrganisations, { accountId: signedIn.account.id }) : []
}
