import { z } from 'zod'
import { bindStatement } from '../database/statement.ts'
import { keyRole, keyScope } from './model.ts'

const moment = z.string()
const named = z.object({ id: z.string() })

export const makeApiKey = bindStatement({
  file: 'keys/make-key',
  access: 'write',
  parameters: z.object({
    id: z.string(),
    tokenHash: z.string(),
    name: z.string(),
    role: keyRole,
    scope: keyScope,
    madeById: z.string().nullable(),
    expiresAt: moment,
    forgottenBefore: moment,
  }),
  row: named,
})

export const findApiKey = bindStatement({
  file: 'keys/find-key',
  access: 'read',
  parameters: z.object({ tokenHash: z.string() }),
  row: z.object({
    id: z.string(),
    role: keyRole,
    scope: keyScope,
    expiresAt: moment,
    revokedAt: moment.nullable(),
    lastUsedAt: moment.nullable(),
  }),
})

export const useApiKey = bindStatement({ file: 'keys/use-key', access: 'write', parameters: named, row: named })

const listed = z.object({
  id: z.string(),
  name: z.string(),
  role: keyRole,
  scope: keyScope,
  madeBy: z.string().nullable(),
  createdAt: moment,
  expiresAt: moment,
  lastUsedAt: moment.nullable(),
  revokedAt: moment.nullable(),
})

export const readApiKeys = bindStatement({
  file: 'keys/list-keys',
  access: 'read',
  parameters: z.object({}),
  row: listed,
})

export const revokeApiKey = bindStatement({ file: 'keys/revoke-key', access: 'write', parameters: named, row: listed })
