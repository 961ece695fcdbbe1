import { z } from 'zod'
import type { GraphTransaction } from '../database/graph.ts'
import { bindStatement } from '../database/statement.ts'
import { InputError } from './errors.ts'

const findOthersPart = bindStatement({
  file: 'nodes/find-others-part',
  access: 'read',
  parameters: z.object({ id: z.string() }),
  row: z.object({ shared: z.boolean() }),
})

/**
 * Refuses to keep to oneself what others have a part in: they could not find what is theirs as well.
 * @throws InputError that names `visibility`
 */
export async function refuseHidingShared(transaction: GraphTransaction, id: string): Promise<void> {
  const [row] = await transaction.run(findOthersPart, { id })
  if (!row?.shared) return
  const message = 'Others have a part in it, and would not see it any more.'
  throw new InputError([{ path: 'visibility', code: 'others_part', message }])
}
