import type { GraphTransaction } from '../database/graph.ts'
import { newId } from '../shared/ids.ts'
import type { QueuedMail } from './model.ts'
import { enqueueMail } from './statements.ts'

/**
 * Puts a mail in line, in the transaction of what it tells of: either both are saved or neither is. It leaves within half a
 * minute (`startOutbox`), and is tried again where it cannot.
 * @returns the mail's id, and whether it is new: one with the same key is not put in line again
 */
export async function queueMail(
  transaction: Pick<GraphTransaction, 'run'>,
  mail: QueuedMail,
): Promise<{ id: string; isNew: boolean }> {
  const given = { ...mail, id: newId('mai'), unsubscribe: mail.unsubscribe ?? null }
  const [row] = await transaction.run(enqueueMail, given)
  if (!row) throw new Error('A mail could not be put in line')
  return row
}
