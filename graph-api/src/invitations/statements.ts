import { z } from 'zod'
import { bindStatement } from '../database/statement.ts'
import { mailLanguages } from '../outbox/model.ts'
import { invitationStates } from './model.ts'

const text = z.string().nullable()
const byId = z.object({ id: z.string() })
const ofOrganisation = z.object({ organisationId: z.string() })

export const createInvitation = bindStatement({
  file: 'invitations/create-invitation',
  access: 'write',
  parameters: z.object({
    id: z.string(),
    organisationId: z.string(),
    address: text,
    domain: text,
    reason: z.string(),
    inviterId: text,
    expiresAt: z.string(),
  }),
  row: z.object({ organisation: z.string(), isOpen: z.boolean(), known: z.boolean() }),
})

export const countInvitations = bindStatement({
  file: 'invitations/count-invitations',
  access: 'write',
  parameters: z.object({ inviterId: text, organisationId: z.string(), since: z.string() }),
  row: z.object({ byInviter: z.number(), open: z.number() }),
})

export const readInvitations = bindStatement({
  file: 'invitations/list-invitations',
  access: 'read',
  parameters: ofOrganisation,
  row: z.object({
    id: z.string(),
    address: text,
    domain: text,
    reason: z.string(),
    state: z.enum(invitationStates),
    createdAt: z.string(),
    expiresAt: z.string(),
  }),
})

export const lockInvitation = bindStatement({
  file: 'invitations/find-invitation',
  access: 'write',
  parameters: byId,
  row: z.object({ organisationId: z.string(), address: text, domain: text }),
})

export const settleInvitation = bindStatement({
  file: 'invitations/settle-invitation',
  access: 'write',
  parameters: z.object({ id: z.string(), state: z.enum(['accepted', 'declined', 'revoked']) }),
  row: byId,
})

export const readInvitationsTo = bindStatement({
  file: 'invitations/list-invitations-to',
  access: 'read',
  parameters: z.object({ address: z.string(), domain: z.string(), accountId: z.string() }),
  row: z.object({
    id: z.string(),
    organisationId: z.string(),
    organisation: z.string(),
    reason: z.string(),
    inviter: text,
    expiresAt: z.string(),
  }),
})

export const findAsked = bindStatement({
  file: 'invitations/find-asked',
  access: 'read',
  parameters: z.object({ organisationId: z.string() }),
  row: z.object({ id: z.string() }),
})

export const letSpeak = bindStatement({
  file: 'invitations/let-speak',
  access: 'write',
  parameters: z.object({ accountId: z.string(), organisationId: z.string() }),
  row: z.object({ id: z.string(), language: z.enum(mailLanguages), organisation: z.string(), isNew: z.boolean() }),
})

export const keepJoinRequest = bindStatement({
  file: 'invitations/ask-to-join',
  access: 'write',
  parameters: z.object({
    id: z.string(),
    organisationId: z.string(),
    address: z.string(),
    name: z.string(),
    message: text,
    accountId: text,
    answeredAfter: z.string(),
    mostWaiting: z.number(),
    mostOwn: z.number(),
  }),
  row: z.object({ id: z.string(), isOpen: z.boolean(), isKept: z.boolean(), hasPeople: z.boolean() }),
})

export const readJoinRequests = bindStatement({
  file: 'invitations/list-join-requests',
  access: 'read',
  parameters: ofOrganisation,
  row: z.object({
    id: z.string(),
    name: z.string(),
    address: z.string(),
    isProven: z.boolean(),
    message: text,
    createdAt: z.string(),
  }),
})

export const lockJoinRequest = bindStatement({
  file: 'invitations/find-join-request',
  access: 'write',
  parameters: byId,
  row: z.object({ organisationId: z.string(), address: z.string(), accountId: text }),
})

export const settleJoinRequest = bindStatement({
  file: 'invitations/settle-join-request',
  access: 'write',
  parameters: z.object({ id: z.string(), state: z.enum(['accepted', 'declined']) }),
  row: byId,
})

export const readRepresentatives = bindStatement({
  file: 'invitations/list-representatives',
  access: 'read',
  parameters: ofOrganisation,
  row: z.object({ id: z.string(), name: z.string(), since: text }),
})

export const deleteRepresentation = bindStatement({
  file: 'invitations/revoke-representation',
  access: 'write',
  parameters: z.object({ accountId: z.string(), organisationId: z.string() }),
  row: byId,
})
