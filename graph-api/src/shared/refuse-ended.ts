import { z } from 'zod'
import type { GraphTransaction } from '../database/graph.ts'
import { bindStatement } from '../database/statement.ts'
import { InputError } from './errors.ts'

const findEnded = bindStatement({
  file: 'nodes/find-ended',
  access: 'read',
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string() }),
})

/**
 * Refuses to say yes for what has ended, and to open again what nobody holds but who has: it would be said and shown to nobody.
 * @param path the input field that names it
 * @throws InputError that names the field
 */
export async function refuseEnded(
  transaction: GraphTransaction,
  { id, path }: { readonly id: string; readonly path: string },
): Promise<void> {
  const ended = await transaction.run(findEnded, { ids: [id] })
  if (ended.length === 0) return
  throw new InputError([
    { path, code: 'holder_ended', message: 'The organisation has ended. Take back that it ended first.' },
  ])
}
