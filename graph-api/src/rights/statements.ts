import { z } from 'zod'
import { bindStatement } from '../database/statement.ts'

export const readOwnGatherings = bindStatement({
  file: 'rights/list-own-gatherings',
  access: 'read',
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string() }),
})
