import type { Access } from '../accounts/access.ts'
import { viewerRef } from '../accounts/graphql.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { idArgument } from '../shared/arguments.ts'
import { enumOf, languageEnum } from '../shared/enums.ts'
import { expectedErrors } from '../shared/error-types.ts'
import { NotAllowedError } from '../shared/errors.ts'
import { answerInvitation, listInvitationsToMe } from './answer-invitation.ts'
import { type Inviting, invite, listInvitations, revokeInvitation } from './invite.ts'
import { answerJoinRequest, askToJoin, listJoinRequests } from './join.ts'
import type { InvitationRow, InvitationState, InvitationToMe, JoinRequestRow } from './model.ts'
import { listRepresentatives, type RepresentativeRow, revokeRepresentation } from './representatives.ts'

const stateEnum = enumOf<InvitationState>('InvitationState', 'How far an invitation has come.', {
  open: 'It waits.',
  accepted: 'Somebody said yes.',
  declined: 'Somebody said no.',
  revoked: 'It was taken back.',
  expired: 'Its time is over.',
})

const invitation = builder.objectRef<InvitationRow>('Invitation').implement({
  description: 'An invitation to speak for an organisation.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    address: t.exposeString('address', { nullable: true, description: 'Whom it is for.' }),
    domain: t.exposeString('domain', {
      nullable: true,
      description: 'Or everybody with an address there: `kommun.se`.',
    }),
    reason: t.exposeString('reason', { description: 'Why, in the words of the one who invites.' }),
    state: t.expose('state', { type: stateEnum, description: 'How far it has come.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', description: 'Until when it is good.' }),
  }),
})

const toMe = builder.objectRef<InvitationToMe>('InvitationToMe').implement({
  description: 'An open invitation for the viewer’s address.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    organisationId: t.exposeID('organisationId', { description: 'To which organisation.' }),
    organisation: t.exposeString('organisation', { description: 'What that is called.' }),
    reason: t.exposeString('reason', { description: 'Why, in the words of the one who invites.' }),
    inviter: t.exposeString('inviter', { nullable: true, description: 'Who invites.' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', description: 'Until when it is good.' }),
  }),
})

const joinRequest = builder.objectRef<JoinRequestRow>('JoinRequest').implement({
  description: 'Somebody who asks to join an organisation.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    name: t.exposeString('name', { description: 'What they are called, as they say.' }),
    address: t.exposeString('address', { description: 'Their e-mail address.' }),
    isProven: t.exposeBoolean('isProven', { description: 'Whether they have signed in with that address.' }),
    message: t.exposeString('message', { nullable: true, description: 'What they wrote.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When they asked.' }),
  }),
})

const representative = builder.objectRef<RepresentativeRow>('Representative').implement({
  description: 'An account that speaks for an organisation.',
  fields: (t) => ({
    accountId: t.exposeID('id', { description: 'Its account.' }),
    name: t.exposeString('name', {
      description: 'What they are called, or their address where they have said no name.',
    }),
    since: t.expose('since', { type: 'Date', nullable: true, description: 'Since when.' }),
  }),
})

builder.objectFields(viewerRef, (t) => ({
  invitations: t.field({
    type: [toMe],
    description: 'Open invitations for them, at most 20.',
    resolve: ({ access }) => (access ? listInvitationsToMe(access) : []),
  }),
}))

builder.queryFields((t) => ({
  invitations: t.field({
    type: [invitation],
    description: 'The latest 100 invitations to an organisation; none for who may not let anybody in.',
    args: { organisationId: idArgument(t.arg) },
    resolve: (_root, { organisationId }, { graph }) => listInvitations(graph, String(organisationId)),
  }),
  representatives: t.field({
    type: [representative],
    description: 'Who speaks for an organisation, at most 200; none for who may not let anybody in.',
    args: { organisationId: idArgument(t.arg) },
    resolve: (_root, { organisationId }, { graph }) => listRepresentatives(graph, String(organisationId)),
  }),
  joinRequests: t.field({
    type: [joinRequest],
    description: 'Who asks to join an organisation, at most 100; none for who may not let anybody in.',
    args: { organisationId: idArgument(t.arg) },
    resolve: (_root, { organisationId }, { graph }) => listJoinRequests(graph, String(organisationId)),
  }),
}))

const accessOf = ({ access }: Context): Access => {
  if (!access) throw new NotAllowedError()
  return access
}

/** Who invites, as the mail says it. */
const invitingOf = (context: Context): Inviting => {
  const { settings, signedIn } = accessOf(context)
  const account = signedIn?.account
  return { pagesUrl: settings.pagesUrl, inviter: account ? (account.name ?? account.address) : null }
}

const inviteInput = builder.inputType('InviteInput', {
  description: 'Whom to invite: one address, or everybody with an address at a domain.',
  fields: (t) => ({
    organisationId: t.id({ required: true, description: 'For which organisation they will speak.' }),
    address: t.string({ description: 'An e-mail address, which gets a mail.' }),
    domain: t.string({ description: 'A domain: `kommun.se`. Nobody gets a mail.' }),
    reason: t.string({
      required: true,
      description: 'Why, in one’s own words, 1–1,000 characters: it stands in the mail.',
    }),
    language: t.field({ type: languageEnum, description: 'Of the mail: Swedish or English; Swedish where left out.' }),
  }),
})

const joinInput = builder.inputType('AskToJoinInput', {
  description: 'Who asks to join which organisation.',
  fields: (t) => ({
    organisationId: t.id({ required: true, description: 'Which organisation.' }),
    name: t.string({ required: true, description: 'One’s name, at most 200 characters.' }),
    address: t.string({ description: 'One’s e-mail address; of who has signed in their account’s is taken.' }),
    message: t.string({ description: 'What those who answer should know, at most 1,000 characters.' }),
  }),
})

builder.mutationFields((t) => ({
  invite: t.boolean({
    description: 'Invites somebody to speak for an organisation. The answer is the same whoever has the address.',
    errors: expectedErrors,
    args: { input: t.arg({ type: inviteInput, required: true, description: 'Whom.' }) },
    resolve: async (_root, { input }, context) => {
      await invite(context.graph, {
        ...invitingOf(context),
        input: { ...input, organisationId: String(input.organisationId) },
      })
      return true
    },
  }),
  revokeInvitation: t.boolean({
    description: 'Takes an open invitation back.',
    errors: expectedErrors,
    args: { id: idArgument(t.arg) },
    resolve: async (_root, { id }, { graph }) => {
      await revokeInvitation(graph, String(id))
      return true
    },
  }),
  revokeRepresentation: t.boolean({
    description: 'Takes from an account that it speaks for an organisation, and signs it out. What it wrote stays.',
    errors: expectedErrors,
    args: {
      organisationId: idArgument(t.arg),
      accountId: t.arg.id({ required: true, description: 'Whose account.' }),
    },
    resolve: async (_root, { organisationId, accountId }, { graph }) => {
      await revokeRepresentation(graph, { organisationId: String(organisationId), accountId: String(accountId) })
      return true
    },
  }),
  answerInvitation: t.boolean({
    description: 'Says yes or no to an invitation that is for the viewer.',
    errors: expectedErrors,
    args: { id: idArgument(t.arg), accept: t.arg.boolean({ required: true, description: 'Whether they want to.' }) },
    resolve: async (_root, { id, accept }, context) => {
      await answerInvitation(accessOf(context), { id: String(id), accept })
      return true
    },
  }),
  askToJoin: t.boolean({
    description: 'Asks to join an organisation. Its people or a coordinator answer; nobody gets a mail before that.',
    errors: expectedErrors,
    args: { input: t.arg({ type: joinInput, required: true, description: 'Who, and which.' }) },
    resolve: async (_root, { input }, context) => {
      await askToJoin(accessOf(context), context.graph, { ...input, organisationId: String(input.organisationId) })
      return true
    },
  }),
  answerJoinRequest: t.boolean({
    description: 'Lets somebody in who asks to join, or not. Who has not signed in gets an invitation by mail.',
    errors: expectedErrors,
    args: {
      id: idArgument(t.arg),
      accept: t.arg.boolean({ required: true, description: 'Whether they are let in.' }),
      language: t.arg({ type: languageEnum, description: 'Of the mail: Swedish or English; Swedish where left out.' }),
    },
    resolve: async (_root, { id, accept, language }, context) => {
      const words = language === 'en' ? 'You asked to join.' : 'Du bad om att få vara med.'
      const mail = { reason: words, language: language === 'en' ? ('en' as const) : ('sv' as const) }
      await answerJoinRequest(context.graph, { ...invitingOf(context), ...mail, id: String(id), accept })
      return true
    },
  }),
}))
