import { z } from 'zod'
import { bindFragment, bindStatement } from '../database/statement.ts'

export const findLinkBetween = bindFragment({
  file: 'queries/links/find-link',
  nodes: ['from', 'to'],
  values: ['type', 'role', 'since', 'until', 'lasts'],
})

export const cutLink = bindStatement({
  file: 'links/cut-link',
  access: 'write',
  parameters: z.object({ from: z.string(), to: z.string(), type: z.string() }),
  row: z.object({ id: z.string() }),
})

export const takeUndo = bindStatement({
  file: 'links/take-undo',
  access: 'write',
  parameters: z.object({ id: z.string(), since: z.string() }),
  row: z.object({ undo: z.string(), own: z.boolean() }),
})
