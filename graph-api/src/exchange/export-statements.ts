import { z } from 'zod'
import { bindStatement } from '../database/statement.ts'

const thing = z.object({ id: z.string(), labels: z.array(z.string()), properties: z.record(z.string(), z.unknown()) })
const link = z.object({
  type: z.string(),
  from: z.string(),
  to: z.string(),
  properties: z.record(z.string(), z.unknown()),
})

export const readExportThings = bindStatement({
  file: 'exchange/read-export-things',
  access: 'read',
  parameters: z.object({ after: z.string().nullable(), limit: z.int() }),
  row: thing,
})

export const readExportLinks = bindStatement({
  file: 'exchange/read-export-links',
  access: 'read',
  parameters: z.object({ ids: z.array(z.string()) }),
  row: link,
})

export const readListedThings = bindStatement({
  file: 'exchange/read-listed-things',
  access: 'read',
  parameters: z.object({ ids: z.array(z.string()) }),
  row: thing,
})

export const readListedLinks = bindStatement({
  file: 'exchange/read-listed-links',
  access: 'read',
  parameters: z.object({ ids: z.array(z.string()) }),
  row: link,
})
