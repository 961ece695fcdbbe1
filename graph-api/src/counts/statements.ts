import { z } from 'zod'
import { bindStatement } from '../database/statement.ts'
import { countsRow } from './model.ts'

export const countNodes = bindStatement({
  file: 'counts/count-things',
  access: 'read',
  parameters: z.object({ asked: z.array(z.string()) }),
  row: countsRow,
})
