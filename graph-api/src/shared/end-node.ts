import type { Graph } from '../database/graph.ts'
import { changeNode, type Properties } from './change-node.ts'
import { eventName } from './event-name.ts'
import type { idPrefixes } from './ids.ts'
import { endOf } from './periods.ts'

/**
 * Ends a thing on a day, today where left out: lists no longer offer it, and what refers to it keeps it. What had ended
 * keeps its day where none is given. Null takes the ending back.
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
  const { id, label, readAt, endedOn } = options
  return graph.write(async (transaction) => {
    const ending = (current: Properties) => ({
      endedOn: endedOn === undefined ? endOf(current.endedOn, transaction.today) : endedOn,
    })
    await changeNode(transaction, { id, label, changes: ending, readAt })
    const type = eventName(label, endedOn === null ? 'restored' : 'ended')
    await transaction.record([{ type, subjectId: id, changed: ['endedOn'] }])
    return id
  })
}
