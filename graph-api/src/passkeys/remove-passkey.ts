import type { Access } from '../accounts/access.ts'
import { NotAllowedError } from '../shared/errors.ts'
import { notifyOwner } from './notify-owner.ts'
import { removeOnePasskey } from './statements.ts'

/**
 * Removes a passkey of the one who is signed in, who is told by mail; somebody else's, or one that is no more, is left as it is.
 * @throws NotAllowedError where nobody is signed in
 */
export async function removePasskey(access: Access, id: string): Promise<void> {
  const { graph, signedIn } = access
  if (!signedIn) throw new NotAllowedError()
  const { account } = signedIn
  const accountId = account.id
  await graph.write(async (transaction) => {
    const [row] = await transaction.run(removeOnePasskey, { id, accountId })
    if (!row) return
    await notifyOwner(transaction, { access, account, happened: 'removed', passkey: { id, ...row } })
    await transaction.record([{ type: 'account.passkey-removed', subjectId: accountId }])
  })
}
