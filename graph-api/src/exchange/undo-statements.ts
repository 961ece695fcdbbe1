import { z } from 'zod'
import { bindStatement } from '../database/statement.ts'

const id = z.string()

export const readImportedNodes = bindStatement({
  file: 'exchange/read-imported-nodes',
  access: 'read',
  parameters: z.object({ id }),
  row: z.object({
    id,
    labels: z.array(z.string()),
    label: z.string().nullable(),
    created: z.boolean(),
    before: z.string().nullable(),
    added: z.string().nullable(),
    fields: z.array(z.string()),
    marks: z.array(z.string()),
    changedSince: z.boolean(),
    movedHere: z.boolean(),
    properties: z.record(z.string(), z.unknown()),
    builtBy: z.array(z.string()),
    parts: z.array(z.string()),
  }),
})

export const markStanding = bindStatement({
  file: 'exchange/mark-standing',
  access: 'write',
  parameters: z.object({ ids: z.array(id) }),
  row: z.object({ marked: z.number() }),
})

export const keepStanding = bindStatement({
  file: 'exchange/keep-standing',
  access: 'write',
  parameters: z.object({ ids: z.array(id) }),
  row: z.object({ kept: z.number() }),
})

export const readBatches = bindStatement({
  file: 'exchange/read-batches',
  access: 'read',
  parameters: z.object({ id }),
  row: z.object({ key: z.string(), links: z.array(z.string()) }),
})

export const forgetBatches = bindStatement({
  file: 'exchange/forget-batches',
  access: 'write',
  parameters: z.object({ id }),
  row: z.object({ removed: z.number() }),
})

export const removeImportedLinks = bindStatement({
  file: 'exchange/remove-imported-links',
  access: 'write',
  parameters: z.object({
    links: z.array(
      z.object({
        type: z.string(),
        from: z.string(),
        to: z.string(),
        source: z.string().nullable(),
        since: z.string().nullable(),
        until: z.string().nullable(),
        role: z.string().nullable(),
        known: z.enum(['all', 'start', 'nothing']),
      }),
    ),
  }),
  row: z.object({ id, label: z.string() }),
})
