import { builder } from '../builder.ts'
import { enumOf } from '../shared/enums.ts'
import { nodeInterface } from '../shared/node.ts'
import type { Role, Viewer } from '../shared/viewer.ts'
import type { Access } from './access.ts'
import { listOwnOrganisations } from './list-own-organisations.ts'
import { listSessions } from './list-sessions.ts'
import type { Account, AccountRole, SessionRow, SignInWay } from './model.ts'
import { findDemoAllowed } from './sign-in-as-demo.ts'

const roleEnum = enumOf<Role>('Role', 'What somebody is here.', {
  visitor: 'Reads what is for everyone.',
  participant: 'Takes part in one gathering.',
  partner: 'Speaks for one or more organisations.',
  coordinator: 'Keeps the whole network in order.',
  administrator: 'A coordinator who gives others their roles.',
  local: 'Sits at a machine where no accounts are set up.',
  program: 'The program itself.',
})

export const accountRoleEnum = enumOf<AccountRole>('AccountRole', 'What an account can be given.', {
  partner: 'Speaks for one or more organisations.',
  coordinator: 'Keeps the whole network in order.',
  administrator: 'A coordinator who gives others their roles.',
})

const signInWayEnum = enumOf<SignInWay>('SignInWay', 'How somebody signed in.', {
  link: 'By the link of a mail.',
  code: 'By the code of a mail.',
  demo: 'As an invented person, on their own machine.',
  provider: 'By the OpenID provider of the operator’s choice.',
  passkey: 'By a passkey.',
})

const accountRef = builder.objectRef<Account>('Account').implement({
  description: 'Who can sign in here.',
  interfaces: [nodeInterface],
  fields: (t) => ({
    name: t.exposeString('name', { nullable: true, description: 'What the person is called, where that is known.' }),
    address: t.exposeString('address', { description: 'The e-mail address, seen by its owner alone.' }),
    role: t.expose('role', { type: accountRoleEnum, description: 'What the account was given.' }),
    demo: t.exposeBoolean('demo', { description: 'Whether the person is invented.' }),
  }),
})

const ownOrganisation = builder.objectRef<{ id: string; name: string }>('OwnOrganisation').implement({
  description: 'An organisation that the viewer speaks for.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The organisation’s id.' }),
    name: t.exposeString('name', { description: 'What it is called.' }),
  }),
})

const session = builder.objectRef<SessionRow & { readonly isThis: boolean }>('Session').implement({
  description: 'A browser in which the viewer is signed in.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    device: t.exposeString('device', { description: 'Browser and system: `Firefox, Windows`; empty where unknown.' }),
    way: t.expose('way', { type: signInWayEnum, description: 'How it began.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it began.' }),
    lastUsedAt: t.expose('lastUsedAt', { type: 'DateTime', description: 'When it was last used, within the hour.' }),
    isThis: t.exposeBoolean('isThis', { description: 'Whether it is the one that asks.' }),
  }),
})

const signInPossible = builder.objectRef<{ access: Access | undefined }>('SignInPossible').implement({
  description: 'How one can sign in here.',
  fields: (t) => ({
    mail: t.boolean({
      description: 'Whether a link comes by mail; on one’s own machine it stands in the terminal instead.',
      resolve: ({ access }) => access?.mailer.way === 'mail',
    }),
    demo: t.boolean({
      description: 'Whether one may step in as an invented person.',
      resolve: ({ access }) => (access ? findDemoAllowed(access) : false),
    }),
    provider: t.string({
      nullable: true,
      description:
        'What the OpenID provider is called by which one can sign in, at /auth/openid; null where there is none.',
      resolve: ({ access }) => access?.settings.providerName ?? null,
    }),
  }),
})

export const viewerRef = builder.objectRef<{ viewer: Viewer; access: Access | undefined }>('Viewer').implement({
  description: 'Who asks.',
  fields: (t) => ({
    role: t.field({ type: roleEnum, description: 'What they are here.', resolve: ({ viewer }) => viewer.role }),
    account: t.field({
      type: accountRef,
      nullable: true,
      description: 'Their account; null where nobody has signed in.',
      resolve: ({ access }) => access?.signedIn?.account ?? null,
    }),
    organisations: t.field({
      type: [ownOrganisation],
      description: 'For whom they speak, at most 50.',
      resolve: ({ access }) => (access ? listOwnOrganisations(access) : []) as never,
    }),
    sessions: t.field({
      type: [session],
      description: 'Where they are signed in, at most 100.',
      resolve: async ({ access }) => {
        const rows = access ? await listSessions(access) : []
        return rows.map((row) => ({ ...row, isThis: row.id === access?.signedIn?.sessionId }))
      },
    }),
    signIn: t.field({
      type: signInPossible,
      description: 'How one can sign in.',
      resolve: ({ access }) => ({ access }),
    }),
  }),
})

builder.queryField('viewer', (t) =>
  t.field({
    type: viewerRef,
    description: 'Who asks, and what they may do.',
    resolve: (_root, _values, { viewer, access }) => ({ viewer, access }),
  }),
)
