import type { Access } from '../accounts/access.ts'
import { NotAllowedError } from '../shared/errors.ts'
import { removeOnePasskey } from './statements.ts'

/**
 * Removes a passkey of the one who is signed in; somebody else's, or one that is no more, is left as it is.
 * @throws NotAllowedError where nobody is signed in
 */
export async function removePasskey({ graph, signedIn }: Access, id: string): Promise<void> {
  if (!signedIn) throw new NotAllowedError()
  const accountId = signedIn.account.id
  await graph.write(async (transaction) => {
    const [row] = await transaction.run(removeOnePasskey, { id, accountId })
    if (row?.removed) await transaction.record([{ type: 'account.passkey-removed', subjectId: accountId }])
  })
}
