import { z } from 'zod'
import type { Graph } from '../database/graph.ts'
import { changeNode } from '../shared/change-node.ts'
import { NotFoundError, parseInput } from '../shared/errors.ts'
import { optionalProse } from '../shared/fields.ts'
import type { CollaborationStatus } from './model.ts'
import { daysOf, refuseStep } from './rules.ts'
import { lockCollaboration } from './statements.ts'

const outcome = z.object({ result: optionalProse, lesson: optionalProse })

/**
 * Takes a collaboration one step on: active only when each party has confirmed.
 * @param options.result what came of it; left out, what it has already stays; and so with what they learned
 * @throws InputError that names `status` where this step cannot follow, NotFoundError
 */
export async function changeCollaborationStatus(
  graph: Graph,
  options: { id: string; status: CollaborationStatus; result?: string | null; lesson?: string | null },
): Promise<string> {
  const { id, status } = options
  const given = Object.entries(parseInput(outcome, options)).filter(([, text]) => text !== null)
  return graph.write(async (transaction) => {
    const [held] = await transaction.run(lockCollaboration, { id })
    if (!held) throw new NotFoundError(id)
    refuseStep(held.status, status, held.parties)
    if (held.status === status && given.length === 0) return id
    const days = held.status === status ? {} : daysOf(status, held.startedOn, graph.today())
    await changeNode(transaction, {
      id,
      label: 'Collaboration',
      changes: { status, ...days, ...Object.fromEntries(given) },
    })
    await transaction.record([
      { type: 'collaboration.changed', subjectId: id, changed: ['status', ...given.map(([name]) => name)] },
    ])
    return id
  })
}
