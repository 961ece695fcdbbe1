import type { Graph } from '../database/graph.ts'
import { changeNode } from './change-node.ts'
import { parseInput } from './errors.ts'
import type { idPrefixes } from './ids.ts'
import { endDay } from './relations.ts'

/**
 * Ends a thing on a day, today where left out: lists no longer offer it, and what refers to it keeps it. A later day
 * takes it back until then.
 * @throws InputError, NotFoundError, ConflictError (where it was changed after `readAt`)
 */
export async function endNode(
  graph: Graph,
  options: {
    id: string
    label: keyof typeof idPrefixes
    endedOn?: string | null | undefined
    readAt?: string | null | undefined
  },
): Promise<void> {
  const { id, label, readAt } = options
  const changes = { endedOn: parseInput(endDay, options.endedOn) }
  await graph.write(async (transaction) => {
    await changeNode(transaction, { id, label, changes, readAt })
    await transaction.record([{ type: `${dashed(label)}.ended`, subjectId: id, changed: ['endedOn'] }])
  })
}

/** As the record of changes writes a label: `self-assessment`. */
const dashed = (label: string) => label.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()
