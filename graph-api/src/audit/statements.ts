import { z } from 'zod'
import { bindStatement } from '../database/statement.ts'

const byWhom = { byName: z.string().nullable(), keyName: z.string().nullable() }

export const findChangedThing = bindStatement({
  file: 'audit/find-thing',
  access: 'read',
  parameters: z.object({ id: z.string() }),
  row: z.object({ labels: z.array(z.string()), title: z.string() }),
})

export const readChanges = bindStatement({
  file: 'audit/list-changes',
  access: 'read',
  parameters: z.object({ id: z.string(), since: z.string().nullable() }),
  row: z.object({
    id: z.string(),
    at: z.string(),
    type: z.string(),
    changed: z.array(z.string()),
    before: z.string().nullable(),
    after: z.string().nullable(),
    ...byWhom,
  }),
})

export const readRecords = bindStatement({
  file: 'audit/list-records',
  access: 'read',
  parameters: z.object({ types: z.array(z.string()), since: z.string() }),
  row: z.object({
    id: z.string(),
    at: z.string(),
    type: z.string(),
    about: z.string(),
    after: z.string().nullable(),
    ...byWhom,
  }),
})
