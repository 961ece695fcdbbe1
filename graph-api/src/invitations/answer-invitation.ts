import type { Access } from '../accounts/access.ts'
import { beginSession } from '../accounts/begin-session.ts'
import { NotFoundError } from '../shared/errors.ts'
import { isId } from '../shared/ids.ts'
import { domainOf, type InvitationToMe } from './model.ts'
import { hasEnded } from './rules.ts'
import { letSpeak, lockInvitation, readInvitationsTo, settleInvitation } from './statements.ts'

/** The open invitations for the address of the one who is signed in, which they have proven by that; none for invented persons. */
export async function listInvitationsToMe({ graph, signedIn }: Access): Promise<InvitationToMe[]> {
  if (!signedIn || signedIn.account.demo) return []
  const { id, address } = signedIn.account
  return graph.read(readInvitationsTo, { address, domain: domainOf(address), accountId: id })
}

/**
 * Answers an invitation that is for the address of the one who is signed in. After a yes they speak for the organisation, in a
 * session with a new secret. A domain's invitation stays open for colleagues.
 * @throws NotFoundError for one that is not open or not for them; InputError for a yes where the organisation has ended
 */
export async function answerInvitation(access: Access, given: { id: string; accept: boolean }): Promise<void> {
  const { graph, signedIn } = access
  const { id, accept } = given
  if (!signedIn || signedIn.account.demo || !isId(id)) throw new NotFoundError(id)
  const { id: accountId, address } = signedIn.account
  await graph.write(async (transaction) => {
    const [held] = await transaction.run(lockInvitation, { id })
    if (!held || (held.address !== address && held.domain !== domainOf(address))) throw new NotFoundError(id)
    if (held.address) await transaction.run(settleInvitation, { id, state: accept ? 'accepted' : 'declined' })
    if (!accept) return
    const [speaking] = await transaction.run(letSpeak, { accountId, organisationId: held.organisationId })
    if (!speaking) throw hasEnded()
    await transaction.record([{ type: 'account.speaks-for-given', subjectId: accountId, changed: ['speaksFor'] }])
  })
  if (accept) await beginSession(access, accountId, 'link')
}
