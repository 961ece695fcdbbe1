import { z } from 'zod'
import { bindStatement } from '../database/statement.ts'
import { visibilities } from '../shared/viewer.ts'

const visibility = z.enum(visibilities)
const bytes = z.instanceof(Int8Array)

export const readTexts = bindStatement({
  file: 'suggestions/read-texts',
  access: 'read',
  parameters: z.object({
    ids: z.array(z.string()).nullable(),
    labels: z.array(z.string()),
    after: z.string(),
    limit: z.int(),
  }),
  row: z.object({
    id: z.string(),
    name: z.string().nullable(),
    text: z.string().nullable(),
    otherNames: z.array(z.string()),
    vectorsOf: z.string().nullable(),
    vectors: bytes.nullable(),
    level: visibility,
  }),
})

export const storeTextVectors = bindStatement({
  file: 'suggestions/store-text-vectors',
  access: 'write',
  parameters: z.object({
    items: z.array(z.object({ id: z.string(), vectors: bytes, vectorsOf: z.string() })),
    encoded: z.int(),
    total: z.int(),
  }),
  row: z.object({ stored: z.number() }),
})
