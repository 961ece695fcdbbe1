import { z } from 'zod'
import { bindStatement } from '../database/statement.ts'

export const readAudiences = bindStatement({
  file: 'live/read-audiences',
  access: 'read',
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({
    subjectId: z.string(),
    isThing: z.boolean(),
    visibility: z.string().nullable(),
    authorId: z.string().nullable(),
    gatheringId: z.string().nullable(),
    /** What stood there before it got another level, as JSON. */
    before: z.string().nullable(),
  }),
})
