import { z } from 'zod'
import { bindStatement } from '../database/statement.ts'

/**
 * Deletes things for good, with what the matching made of them. Ending is the common way; this is for what was never wanted:
 * an import that is undone, a person who takes their words away.
 */
export const removeThings = bindStatement({
  file: 'nodes/remove-things',
  access: 'write',
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({ removed: z.number() }),
})
