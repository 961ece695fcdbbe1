import { z } from 'zod'
import { bindStatement } from '../database/statement.ts'
import { candidateRow, entityDetails } from './model.ts'

export const findCandidates = bindStatement({
  file: 'reconciliation/find-candidates',
  access: 'read',
  parameters: z.object({
    asked: z.array(z.object({ key: z.string(), query: z.string(), types: z.array(z.string()) })),
  }),
  row: candidateRow,
})

export const readEntities = bindStatement({
  file: 'reconciliation/read-entities',
  access: 'read',
  parameters: z.object({ ids: z.array(z.string()) }),
  row: entityDetails,
})
