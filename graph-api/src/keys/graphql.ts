import type { Access } from '../accounts/access.ts'
import { refuseTooMany } from '../accounts/ask-sign-in.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { idArgument } from '../shared/arguments.ts'
import { enumOf } from '../shared/enums.ts'
import { expectedErrors } from '../shared/error-types.ts'
import { NotAllowedError } from '../shared/errors.ts'
import { listKeys } from './list-keys.ts'
import { type MadeKey, makeKey } from './make-key.ts'
import type { KeyRole, KeyRow, KeyScope } from './model.ts'
import { revokeKey } from './revoke-key.ts'

/** Keys made from one place in an hour. */
const limit = { most: 10, within: 3_600_000 } as const

const keyRoleEnum = enumOf<KeyRole>('ApiKeyRole', 'As what a program asks.', {
  visitor: 'Sees what is for everyone.',
  partner: 'Sees what is for the network, too.',
  coordinator: 'Sees and does what coordinators do.',
})

const keyScopeEnum = enumOf<KeyScope>('ApiKeyScope', 'What a program may do with what it sees.', {
  read: 'Read it.',
  write: 'Read and change it.',
})

const apiKey = builder.objectRef<KeyRow>('ApiKey').implement({
  description: 'A key by which a program asks. Its secret is told once, when it is made.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    name: t.exposeString('name', { description: 'What it is for.' }),
    role: t.expose('role', { type: keyRoleEnum, description: 'As what its program asks.' }),
    scope: t.expose('scope', { type: keyScopeEnum, description: 'What its program may do.' }),
    madeBy: t.exposeString('madeBy', {
      nullable: true,
      description: 'Who made it; null where a visitor did, or somebody at the machine itself.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', description: 'Until when it holds.' }),
    lastUsedAt: t.expose('lastUsedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was last used, within the hour.',
    }),
    revokedAt: t.expose('revokedAt', { type: 'DateTime', nullable: true, description: 'When it was revoked.' }),
  }),
})

const madeKey = builder.objectRef<MadeKey>('MadeApiKey').implement({
  description: 'A key that was made just now.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    secret: t.exposeString('secret', {
      description: 'What to send as `Authorization: Bearer …`. It is told only here.',
    }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', description: 'Until when it holds.' }),
    key: t.field({ type: apiKey, description: 'As it is listed.', resolve: ({ key }) => key }),
  }),
})

/** @throws NotAllowedError where a program asks: a key makes, lists and revokes no keys */
function accessOf({ access }: Context): Access {
  if (access) return access
  throw new NotAllowedError()
}

builder.queryField('apiKeys', (t) =>
  t.field({
    type: [apiKey],
    description: 'The keys of programs, the latest made first, at most 200. For coordinators.',
    resolve: async (_root, _values, context) => [...(await listKeys(accessOf(context).graph, context.viewer.role))],
  }),
)

builder.mutationField('makeApiKey', (t) =>
  t.field({
    type: madeKey,
    description:
      'Makes a key for a program. One with a visitor’s rights is anybody’s to get, others are a coordinator’s.',
    errors: expectedErrors,
    args: {
      name: t.arg.string({ required: true, description: 'What it is for, 1–80 characters.' }),
      role: t.arg({ type: keyRoleEnum, required: true, description: 'As what the program asks.' }),
      scope: t.arg({ type: keyScopeEnum, description: 'READ where left out; only a coordinator’s key may WRITE.' }),
      days: t.arg.int({ description: 'How many days it holds, 1–366; 90 where left out.' }),
    },
    resolve: async (_root, given, context) => {
      const { rateLimiter, client, graph } = accessOf(context)
      refuseTooMany(rateLimiter.allow(`key ${client.address}`, limit), 'name')
      return makeKey(graph, { maker: context.viewer.role, given })
    },
  }),
)

builder.mutationField('revokeApiKey', (t) =>
  t.field({
    type: apiKey,
    description: 'Revokes a key: its next request is refused. For coordinators.',
    errors: expectedErrors,
    args: { id: idArgument(t.arg) },
    resolve: (_root, { id }, context) =>
      revokeKey(accessOf(context).graph, { id: String(id), role: context.viewer.role }),
  }),
)
