import { z } from 'zod'
import { bindFragment, bindStatement } from '../database/statement.ts'

export const findLinkBetween = bindFragment({
  file: 'queries/links/find-link',
  nodes: ['from', 'to'],
  values: ['type', 'role', 'since', 'until', 'lasts'],
})

export const endLinkBetween = bindStatement({
  file: 'links/end-link',
  access: 'write',
  parameters: z.object({
    from: z.string(),
    to: z.string(),
    type: z.string(),
    lasting: z.boolean(),
    until: z.string(),
  }),
  row: z.object({ since: z.string().nullable() }),
})
