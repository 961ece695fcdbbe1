import type { Graph } from '../database/graph.ts'
import { changeNode } from './change-node.ts'
import { eventName } from './event-name.ts'
import type { idPrefixes } from './ids.ts'

/**
 * Ends a thing on a day, today where left out: lists no longer offer it, and what refers to it keeps it. Null takes the
 * ending back.
 * @throws NotFoundError, ConflictError (where it was changed after `readAt`)
 */
export async function endNode(
  graph: Graph,
  options: {
    id: string
    label: keyof typeof idPrefixes
    endedOn?: string | null | undefined
    readAt?: string | null | undefined
  },
): Promise<string> {
  const { id, label, readAt, endedOn = graph.today() } = options
  return graph.write(async (transaction) => {
    await changeNode(transaction, { id, label, changes: { endedOn }, readAt })
    const type = eventName(label, endedOn === null ? 'restored' : 'ended')
    await transaction.record([{ type, subjectId: id, changed: ['endedOn'] }])
    return id
  })
}
