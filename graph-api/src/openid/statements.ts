import { z } from 'zod'
import { bindStatement } from '../database/statement.ts'

export const keepProviderRequest = bindStatement({
  file: 'openid/keep-provider-request',
  access: 'write',
  parameters: z.object({ tokenHash: z.string(), browserHash: z.string(), expiresAt: z.string() }),
  row: z.object({ expiresAt: z.string() }),
})

export const spendProviderRequest = bindStatement({
  file: 'openid/spend-provider-request',
  access: 'write',
  parameters: z.object({ tokenHash: z.string(), browserHash: z.string() }),
  row: z.object({ spentAt: z.string() }),
})

const subject = { issuer: z.string(), subject: z.string() }

export const findProviderAccount = bindStatement({
  file: 'openid/find-provider-account',
  access: 'write',
  parameters: z.object(subject),
  row: z.object({ id: z.string().nullable() }),
})

export const joinProviderAccount = bindStatement({
  file: 'openid/join-provider-account',
  access: 'write',
  parameters: z.object({ ...subject, id: z.string(), address: z.string(), name: z.string().nullable() }),
  row: z.object({ id: z.string() }),
})
