import type { Graph, GraphTransaction } from '../database/graph.ts'
import { queueMail } from '../outbox/queue-mail.ts'
import { InputError, NotAllowedError, NotFoundError, parseInput } from '../shared/errors.ts'
import { isId, newId } from '../shared/ids.ts'
import { invitationMail } from './mail-words.ts'
import { type InvitationRow, type InviteInput, inviteInput } from './model.ts'
import { hasEnded, invitedDays, inviterOf, mayLetIn, mostInvitations } from './rules.ts'
import { countInvitations, createInvitation, lockInvitation, readInvitations, settleInvitation } from './statements.ts'

const day = 86_400_000
const inDays = (days: number) => new Date(Date.now() + days * day).toISOString()

/** Who invites, and where the pages are. */
export interface Inviting {
  /** What the one who invites is called in the mail; null where nobody has signed in. */
  readonly inviter: string | null
  readonly pagesUrl: string
}

/**
 * Makes an invitation inside a transaction, and puts its mail in line with it. An open one to the same address is not made again.
 * @throws NotFoundError; InputError where the organisation has ended
 */
export async function makeInvitation(
  transaction: GraphTransaction,
  given: {
    organisationId: string
    address: string | null
    domain: string | null
    reason: string
    language: 'sv' | 'en'
    inviterId: string | null
  } & Inviting,
): Promise<string> {
  const { inviter, pagesUrl, language, ...invitation } = given
  const { organisationId, address, domain, reason } = invitation
  const id = newId('inv')
  const expiresAt = inDays(domain ? invitedDays.domain : invitedDays.address)
  const [row] = await transaction.run(createInvitation, { ...invitation, id, expiresAt })
  if (!row) throw new NotFoundError(organisationId)
  if (!row.isOpen) throw hasEnded()
  if (address && !row.known) {
    const link = `${pagesUrl}${language === 'en' ? '/en' : ''}/logga-in`
    const mail = invitationMail(language, { organisation: row.organisation, inviter, reason, link })
    await queueMail(transaction, { key: `invitation|${id}`, kind: 'invitation', address, ...mail })
  }
  return id
}

/**
 * Invites somebody by their address, or a whole domain, to speak for an organisation. An address gets a mail with the reason; a
 * domain gets none: whoever has an address there finds the invitation when they sign in.
 * @throws InputError after too many, for what is no address, and where the organisation has ended; NotAllowedError; NotFoundError
 */
export async function invite(graph: Graph, options: Inviting & { input: InviteInput }): Promise<void> {
  const { input, ...inviting } = options
  const given = parseInput(inviteInput, input)
  if (!mayLetIn(graph.viewer, given.organisationId)) throw new NotAllowedError()
  const inviterId = inviterOf(graph.viewer)
  await graph.write(async (transaction) => {
    const [count] = await transaction.run(countInvitations, {
      inviterId,
      organisationId: given.organisationId,
      since: inDays(-1),
    })
    if ((count?.byInviter ?? 0) >= mostInvitations.aDay || (count?.open ?? 0) >= mostInvitations.open) {
      const message = 'You have invited many already. Wait a day, or take back some that are open.'
      throw new InputError([{ path: 'address', code: 'too_many', message }])
    }
    await makeInvitation(transaction, { ...given, ...inviting, inviterId })
  })
}

/**
 * Takes an invitation back, and its mail where it has not left.
 * @throws NotFoundError for one that is not open, and for one of others
 */
export async function revokeInvitation(graph: Graph, id: string): Promise<void> {
  await graph.write(async (transaction) => {
    const [held] = isId(id) ? await transaction.run(lockInvitation, { id }) : []
    if (!held || !mayLetIn(graph.viewer, held.organisationId)) throw new NotFoundError(id)
    await transaction.run(settleInvitation, { id, state: 'revoked' })
  })
}

/** The invitations to an organisation, the latest first; none for who may not let anybody in. */
export async function listInvitations(graph: Graph, organisationId: string): Promise<InvitationRow[]> {
  return mayLetIn(graph.viewer, organisationId) ? graph.read(readInvitations, { organisationId }) : []
}
