import { z } from 'zod'
import { accountRole } from '../accounts/model.ts'
import { bindStatement } from '../database/statement.ts'
import { bindRemoval } from '../shared/remove-in-batches.ts'

const text = z.string().nullable()
const found = z.object({ id: z.string() })

export const readAboutAccount = bindStatement({
  file: 'privacy/about-account',
  access: 'read',
  parameters: z.object({ accountId: z.string() }),
  row: z.object({
    part: z.enum(['account', 'session', 'sign_in', 'person', 'words', 'contact', 'invitation', 'notice', 'record']),
    labels: z.array(z.string()),
    properties: z.record(z.string(), z.unknown()),
    ties: z.array(z.object({ type: z.string(), name: text, role: text, since: text, until: text })),
    steps: z.array(z.string()),
  }),
})

export const readColleagues = bindStatement({
  file: 'privacy/list-colleagues',
  access: 'read',
  parameters: z.object({ accountId: z.string() }),
  row: z.object({ id: z.string(), name: z.string(), sortName: z.string() }),
})

export const linkAccountToPerson = bindStatement({
  file: 'privacy/say-who',
  access: 'write',
  parameters: z.object({ accountId: z.string(), personId: z.string() }),
  row: found,
})

export const findRemovalTarget = bindStatement({
  file: 'privacy/find-removal-target',
  access: 'read',
  parameters: z.object({ accountId: text, address: text, personId: text }),
  row: z.object({ accountId: text, role: accountRole.nullable(), personId: text }),
})

export const findLeftBehind = bindStatement({
  file: 'privacy/find-left-behind',
  access: 'read',
  parameters: z.object({ accountId: text, personId: text, wordLabels: z.array(z.string()) }),
  row: z.object({ id: z.string(), fate: z.enum(['words', 'hidden', 'shared']) }),
})

export const countTraces = bindStatement({
  file: 'privacy/count-traces',
  access: 'read',
  parameters: z.object({ accountId: text }),
  row: z.object({ sessions: z.number(), reaches: z.number(), events: z.number() }),
})

export const detachAuthor = bindStatement({
  file: 'privacy/detach-author',
  access: 'write',
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({ parted: z.number() }),
})

export const removeAccount = bindStatement({
  file: 'privacy/remove-account',
  access: 'write',
  parameters: z.object({ accountId: z.string() }),
  row: z.object({ removed: z.number() }),
})

export const removeRequestKeys = bindRemoval('privacy/remove-request-keys')
export const removeUndos = bindRemoval('privacy/remove-undos')
export const removeOldInvitations = bindRemoval('privacy/remove-old-invitations')
export const removeUnfinishedImports = bindRemoval('privacy/remove-unfinished-imports')
