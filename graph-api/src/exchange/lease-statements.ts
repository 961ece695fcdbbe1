import { z } from 'zod'
import { bindStatement } from '../database/statement.ts'

const id = z.string()

export const beginImport = bindStatement({
  file: 'exchange/begin-import',
  access: 'write',
  parameters: z.object({
    id,
    from: z.array(z.string()),
    to: z.enum(['running', 'undoing']),
    until: z.string(),
    longest: z.int(),
  }),
  row: z.object({ free: z.boolean() }),
})

export const takeImportTurn = bindStatement({
  file: 'exchange/take-import-turn',
  access: 'write',
  parameters: z.object({ id, holder: z.string(), until: z.string(), time: z.int(), longest: z.int() }),
  row: z.object({ held: z.boolean(), cancelAsked: z.boolean() }),
})

export const giveImportTurnBack = bindStatement({
  file: 'exchange/give-import-turn-back',
  access: 'write',
  parameters: z.object({ holder: z.string() }),
  row: z.object({ holder: z.string() }),
})
