import { z } from 'zod'
import { bindStatement } from '../database/statement.ts'
import { bindRemoval } from '../shared/remove-in-batches.ts'
import { mailStates, noticeKinds } from './model.ts'

const madeId = z.object({ id: z.string() })
const write = { access: 'write' } as const
/** In milliseconds: how long a mail is held at most, and how long it waits at most. */
const clocks = { claimedFor: z.int(), longestWait: z.int() }

export const enqueueMail = bindStatement({
  ...write,
  file: 'outbox/queue-mail',
  parameters: z.object({
    id: z.string(),
    key: z.string(),
    kind: z.string(),
    address: z.string(),
    subject: z.string(),
    text: z.string(),
    unsubscribe: z.string().nullable(),
  }),
  row: z.object({ id: z.string(), isNew: z.boolean() }),
})

export const findDueMail = bindStatement({
  file: 'outbox/find-due-mail',
  access: 'read',
  parameters: z.object({ ...clocks, limit: z.int() }),
  row: madeId,
})

export const claimMail = bindStatement({
  ...write,
  file: 'outbox/claim-mail',
  parameters: z.object({ ...clocks, id: z.string(), holder: z.string() }),
  row: z.object({
    id: z.string(),
    address: z.string(),
    subject: z.string(),
    text: z.string(),
    unsubscribe: z.string().nullable(),
    tries: z.number(),
  }),
})

export const handOverMail = bindStatement({
  ...write,
  file: 'outbox/hand-over-mail',
  parameters: z.object({ id: z.string(), holder: z.string() }),
  row: madeId,
})

export const settleMail = bindStatement({
  ...write,
  file: 'outbox/settle-mail',
  parameters: z.object({
    id: z.string(),
    holder: z.string(),
    state: z.enum(mailStates),
    dueAt: z.string().nullable(),
    trouble: z.string().nullable(),
  }),
  row: madeId,
})

export const removeOldMails = bindRemoval('outbox/remove-old-mails')
export const removeOldNotices = bindRemoval('outbox/remove-old-notices')

export const findAccountsToNotify = bindStatement({
  file: 'outbox/find-accounts-to-notify',
  access: 'read',
  parameters: z.object({ organisationIds: z.array(z.string()) }),
  row: madeId,
})

export const findCoordinators = bindStatement({
  file: 'outbox/find-coordinators',
  access: 'read',
  parameters: z.object({}),
  row: madeId,
})

export const createNotices = bindStatement({
  ...write,
  file: 'outbox/create-notices',
  parameters: z.object({
    kind: z.enum(noticeKinds),
    subjectId: z.string(),
    byId: z.string().nullable(),
    notices: z.array(z.object({ id: z.string(), key: z.string(), accountId: z.string() })),
  }),
  row: z.object({ left: z.number() }),
})
