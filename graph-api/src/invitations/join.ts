import type { Access } from '../accounts/access.ts'
import { refuseTooMany } from '../accounts/ask-sign-in.ts'
import type { Graph } from '../database/graph.ts'
import { notify } from '../outbox/notify.ts'
import { queueMail } from '../outbox/queue-mail.ts'
import { InputError, NotFoundError, parseInput } from '../shared/errors.ts'
import { isId, newId } from '../shared/ids.ts'
import { type Inviting, makeInvitation } from './invite.ts'
import { letInMail } from './mail-words.ts'
import { type JoinInput, type JoinRequestRow, joinInput } from './model.ts'
import { askAgainAfter, hasEnded, inviterOf, mayLetIn, mostRequests } from './rules.ts'
import {
  findAsked,
  keepJoinRequest,
  letSpeak,
  lockJoinRequest,
  readJoinRequests,
  settleJoinRequest,
} from './statements.ts'

const hour = 3_600_000
const limits = { client: { most: 10, within: hour }, address: { most: 5, within: hour } } as const

/**
 * Asks to join an organisation. Who has signed in is known by their account; anybody else gives an address, which gets no mail
 * before somebody at the organisation, or a coordinator, has said yes. The answer is the same whoever has the address, and
 * whether or not they have asked before. The organisation's people are told, or coordinators where it has none yet.
 * @param seen the graph as the one who asks sees it: what is hidden from them is not there
 * @throws InputError for what is no address, after too many, and where the organisation has ended; NotFoundError
 */
export async function askToJoin(access: Access, seen: Graph, input: JoinInput): Promise<void> {
  const { organisationId, name, message, ...given } = parseInput(joinInput, input)
  const { rateLimiter, client, signedIn, graph } = access
  const account = signedIn && !signedIn.account.demo ? signedIn.account : null
  const address = account?.address ?? given.address
  if (!address) {
    throw new InputError([{ path: 'address', code: 'required', message: 'Give your e-mail address.' }])
  }
  refuseTooMany(rateLimiter.allow(`join client ${client.address}`, limits.client), 'address')
  refuseTooMany(rateLimiter.allow(`join address ${address}`, limits.address), 'address')
  const [asked] = await seen.read(findAsked, { organisationId })
  if (!asked) throw new NotFoundError(organisationId)
  const answeredAfter = new Date(Date.now() - askAgainAfter * 24 * hour).toISOString()
  const id = newId('joi')
  await graph.write(async (transaction) => {
    const [row] = await transaction.run(keepJoinRequest, {
      ...{ id, organisationId, name, message, address, accountId: account?.id ?? null, answeredAfter },
      mostWaiting: mostRequests.waiting,
      mostOwn: mostRequests.own,
    })
    if (!row) throw new NotFoundError(organisationId)
    if (!row.isOpen) throw hasEnded()
    if (!row.isKept) return
    const to = row.hasPeople ? [organisationId] : ('coordinators' as const)
    await notify(transaction, { kind: 'join_asked', subjectId: organisationId, to, time: id })
  })
}

/** Who asks to join an organisation, the longest waiting first; none for who may not let anybody in. */
export async function listJoinRequests(graph: Graph, organisationId: string): Promise<JoinRequestRow[]> {
  return mayLetIn(graph.viewer, organisationId) ? graph.read(readJoinRequests, { organisationId }) : []
}

/**
 * Answers who asks to join. After a yes an account speaks for the organisation, from its next sign-in on, and is told by mail; an
 * address that nobody has proven gets an invitation by mail.
 * @throws NotFoundError for one that is not open, and for one of others; InputError for a yes where the organisation has ended
 */
export async function answerJoinRequest(
  graph: Graph,
  options: Inviting & { id: string; accept: boolean; reason: string; language: 'sv' | 'en' },
): Promise<void> {
  const { id, accept, ...inviting } = options
  await graph.write(async (transaction) => {
    const [held] = isId(id) ? await transaction.run(lockJoinRequest, { id }) : []
    if (!held || !mayLetIn(graph.viewer, held.organisationId)) throw new NotFoundError(id)
    const { organisationId, address, accountId } = held
    await transaction.run(settleJoinRequest, { id, state: accept ? 'accepted' : 'declined' })
    if (!accept) return
    if (accountId === null) {
      const inviterId = inviterOf(graph.viewer)
      await makeInvitation(transaction, { ...inviting, organisationId, address, domain: null, inviterId })
      return
    }
    const [speaking] = await transaction.run(letSpeak, { accountId, organisationId })
    if (!speaking) throw hasEnded()
    if (!speaking.isNew) return
    const link = `${inviting.pagesUrl}${speaking.language === 'en' ? '/en' : ''}/logga-in`
    const mail = letInMail(speaking.language, { organisation: speaking.organisation, link })
    await queueMail(transaction, { key: `let-in|${id}`, kind: 'let-in', address, ...mail })
    await transaction.record([
      { type: 'account.speaks-for-given', subjectId: accountId, changed: ['speaksFor'], onBehalfOf: [organisationId] },
    ])
  })
}
