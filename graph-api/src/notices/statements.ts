import { z } from 'zod'
import { accountRole } from '../accounts/model.ts'
import { bindFragment, bindStatement } from '../database/statement.ts'
import { mailLanguages, noticeKinds } from '../outbox/model.ts'

const kinds = z.array(z.enum(noticeKinds))
const language = z.enum(mailLanguages)
const madeId = z.object({ id: z.string() })

export const listOwnNotices = bindFragment({
  file: 'queries/notices/list-notices',
  nodes: ['subject', 'by'],
  values: ['id', 'kind', 'subjectId', 'at', 'seenAt', 'cursor'],
})

export const countUnseen = bindStatement({
  file: 'notices/count-unseen-notices',
  access: 'read',
  parameters: z.object({}),
  row: z.object({ unseen: z.number() }),
})

export const markSeen = bindStatement({
  file: 'notices/see-notices',
  access: 'write',
  parameters: z.object({ subjectId: z.string().nullable() }),
  row: z.object({ seen: z.number() }),
})

export const readSettings = bindStatement({
  file: 'notices/find-settings',
  access: 'read',
  parameters: z.object({}),
  row: z.object({ mailStopped: z.boolean(), withoutMail: kinds, language }),
})

export const keepSettings = bindStatement({
  file: 'notices/change-settings',
  access: 'write',
  parameters: z.object({ changes: z.record(z.string(), z.unknown()) }),
  row: madeId,
})

export const stopByToken = bindStatement({
  file: 'notices/stop-mail',
  access: 'write',
  parameters: z.object({ token: z.string() }),
  row: madeId,
})

export const findDigestAccounts = bindStatement({
  file: 'notices/find-digest-accounts',
  access: 'read',
  parameters: z.object({ since: z.string(), after: z.string(), limit: z.int() }),
  row: z.object({
    accountId: z.string(),
    address: z.string(),
    name: z.string().nullable(),
    role: accountRole,
    language,
    withoutMail: kinds,
    organisationIds: z.array(z.string()),
  }),
})

export const findForDigest = bindStatement({
  file: 'notices/find-for-digest',
  access: 'read',
  parameters: z.object({ since: z.string(), without: kinds, limit: z.int() }),
  row: z.object({
    id: z.string(),
    kind: z.enum(noticeKinds),
    subjectId: z.string(),
    title: z.string().nullable(),
    by: z.string().nullable(),
  }),
})

export const markMailed = bindStatement({
  file: 'notices/mark-mailed',
  access: 'write',
  parameters: z.object({ accountId: z.string(), ids: z.array(z.string()), token: z.string() }),
  row: z.object({ token: z.string(), marked: z.number() }),
})

export const findDueSteps = bindStatement({
  file: 'notices/find-due-steps',
  access: 'read',
  parameters: z.object({ since: z.string(), after: z.string(), limit: z.int() }),
  row: z.object({ id: z.string(), day: z.string(), organisationIds: z.array(z.string()) }),
})

export const findToAsk = bindStatement({
  file: 'notices/find-to-ask',
  access: 'read',
  parameters: z.object({ yearAgo: z.string(), limit: z.int() }),
  row: z.object({ accountId: z.string(), oldestId: z.string() }),
})

export const noteAsked = bindStatement({
  file: 'notices/note-asked',
  access: 'write',
  parameters: z.object({ accountId: z.string(), yearAgo: z.string() }),
  row: madeId,
})

export const findQuietNetworks = bindStatement({
  file: 'notices/find-quiet-networks',
  access: 'read',
  parameters: z.object({ after: z.string(), limit: z.int() }),
  row: z.object({ id: z.string(), day: z.string(), organisationIds: z.array(z.string()) }),
})
