import { z } from 'zod'
import { bindStatement } from '../database/statement.ts'
import { mailLanguages } from '../outbox/model.ts'
import { passkeyUses } from './model.ts'

const use = z.enum(passkeyUses)
const language = z.enum(mailLanguages)
const credential = { credentialId: z.string() }
const challenge = { tokenHash: z.string(), browserHash: z.string(), use }

export const keepChallenge = bindStatement({
  file: 'passkeys/keep-challenge',
  access: 'write',
  parameters: z.object({ ...challenge, expiresAt: z.string() }),
  row: z.object({ expiresAt: z.string() }),
})

export const spendChallengeOnce = bindStatement({
  file: 'passkeys/spend-challenge',
  access: 'write',
  parameters: z.object(challenge),
  row: z.object({ spentAt: z.string() }),
})

export const keepPasskey = bindStatement({
  file: 'passkeys/keep-passkey',
  access: 'write',
  parameters: z.object({
    ...credential,
    id: z.string(),
    accountId: z.string(),
    publicKey: z.string(),
    signCount: z.number(),
    name: z.string(),
    most: z.number(),
  }),
  row: z.object({ id: z.string(), language }),
})

export const findPasskey = bindStatement({
  file: 'passkeys/find-passkey',
  access: 'read',
  parameters: z.object(credential),
  row: z.object({ publicKey: z.string(), signCount: z.number(), accountId: z.string() }),
})

export const usePasskey = bindStatement({
  file: 'passkeys/use-passkey',
  access: 'write',
  parameters: z.object({ ...credential, signCount: z.number() }),
  row: z.object({ accountId: z.string() }),
})

export const readPasskeys = bindStatement({
  file: 'passkeys/list-passkeys',
  access: 'read',
  parameters: z.object({ accountId: z.string() }),
  row: z.object({
    ...credential,
    id: z.string(),
    name: z.string(),
    createdAt: z.string(),
    lastUsedAt: z.string().nullable(),
  }),
})

export const removeOnePasskey = bindStatement({
  file: 'passkeys/remove-passkey',
  access: 'write',
  parameters: z.object({ id: z.string(), accountId: z.string() }),
  row: z.object({ name: z.string(), language }),
})
