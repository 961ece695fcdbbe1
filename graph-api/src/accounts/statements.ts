import { z } from 'zod'
import { bindStatement } from '../database/statement.ts'
import { bindRemoval } from '../shared/remove-in-batches.ts'
import { accountRole, signInWays } from './model.ts'

const madeId = z.object({ id: z.string() })
const way = z.enum(signInWays)

export const keepSignInRequest = bindStatement({
  file: 'accounts/keep-sign-in-request',
  access: 'write',
  parameters: z.object({
    address: z.string(),
    domain: z.string(),
    newAccountId: z.string(),
    language: z.enum(['sv', 'en']),
    tokenHash: z.string(),
    codeHash: z.string(),
    browserHash: z.string(),
    expiresAt: z.string(),
  }),
  row: z.object({ accountId: z.string().nullable(), demo: z.boolean() }),
})

export const deleteExpired = bindRemoval('accounts/remove-expired')

export const spendLink = bindStatement({
  file: 'accounts/spend-link',
  access: 'write',
  parameters: z.object({ tokenHash: z.string(), browserHash: z.string() }),
  row: z.object({ accountId: z.string() }),
})

export const spendCode = bindStatement({
  file: 'accounts/spend-code',
  access: 'write',
  parameters: z.object({ codeHash: z.string(), browserHash: z.string(), mostTries: z.number() }),
  row: z.object({ accountId: z.string() }),
})

export const beginSession = bindStatement({
  file: 'accounts/begin-session',
  access: 'write',
  parameters: z.object({
    id: z.string(),
    accountId: z.string(),
    tokenHash: z.string(),
    beforeHash: z.string(),
    device: z.string(),
    way,
    expiresAt: z.string(),
  }),
  row: madeId,
})

export const findSession = bindStatement({
  file: 'accounts/find-session',
  access: 'read',
  parameters: z.object({ tokenHash: z.string() }),
  row: z.object({
    sessionId: z.string(),
    lastUsedAt: z.string(),
    accountId: z.string(),
    role: accountRole,
    address: z.string(),
    name: z.string().nullable(),
    demo: z.boolean(),
    organisationIds: z.array(z.string()),
  }),
})

export const continueSession = bindStatement({
  file: 'accounts/use-session',
  access: 'write',
  parameters: z.object({ id: z.string(), expiresAt: z.string() }),
  row: madeId,
})

export const readSessions = bindStatement({
  file: 'accounts/list-sessions',
  access: 'read',
  parameters: z.object({ accountId: z.string() }),
  row: z.object({ id: z.string(), device: z.string(), way, createdAt: z.string(), lastUsedAt: z.string() }),
})

export const removeSessions = bindStatement({
  file: 'accounts/end-sessions',
  access: 'write',
  parameters: z.object({ accountId: z.string(), only: z.string().nullable(), except: z.string().nullable() }),
  row: z.object({ ended: z.number() }),
})

export const giveAccountRole = bindStatement({
  file: 'accounts/give-role',
  access: 'write',
  parameters: z.object({ id: z.string(), address: z.string(), role: accountRole }),
  row: z.object({ id: z.string(), before: accountRole.nullable() }),
})

export const revokeKeysOf = bindStatement({
  file: 'accounts/revoke-keys-of',
  access: 'write',
  parameters: z.object({ accountId: z.string(), roles: z.array(z.string()) }),
  row: z.object({ id: z.string() }),
})

export const countAdministrators = bindStatement({
  file: 'accounts/count-administrators',
  access: 'write',
  parameters: z.object({ accountId: z.string().nullable(), address: z.string().nullable() }),
  row: z.object({ isOne: z.boolean(), others: z.number() }),
})

export const readOwnOrganisations = bindStatement({
  file: 'accounts/list-own-organisations',
  access: 'read',
  parameters: z.object({ accountId: z.string() }),
  row: z.object({ id: z.string(), name: z.string() }),
})

export const readDemoPerson = bindStatement({
  file: 'accounts/find-demo-person',
  access: 'read',
  parameters: z.object({}),
  row: z.object({ organisationId: z.string(), name: z.string() }),
})

export const keepDemoAccount = bindStatement({
  file: 'accounts/keep-demo-account',
  access: 'write',
  parameters: z.object({
    id: z.string(),
    address: z.string(),
    role: accountRole,
    name: z.string().nullable(),
    organisationId: z.string().nullable(),
  }),
  row: madeId,
})

export const countDemoThings = bindStatement({
  file: 'accounts/count-demo-things',
  access: 'read',
  parameters: z.object({}),
  row: z.object({ found: z.number() }),
})
