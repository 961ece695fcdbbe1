import type { Graph } from '../database/graph.ts'
import { changeNode } from '../shared/change-node.ts'
import { NotFoundError } from '../shared/errors.ts'
import type { CollaborationStatus } from './model.ts'
import { daysOf, refuseStep } from './rules.ts'
import { holdCollaboration } from './statements.ts'

/**
 * Takes a collaboration one step on: active only when each party has confirmed.
 * @throws InputError that names `status` where this step cannot follow, NotFoundError
 */
export async function changeCollaborationStatus(
  graph: Graph,
  options: { id: string; status: CollaborationStatus },
): Promise<string> {
  const { id, status } = options
  return graph.write(async (transaction) => {
    const [held] = await transaction.run(holdCollaboration, { id })
    if (!held) throw new NotFoundError(id)
    refuseStep(held.status, status, held.parties)
    if (held.status === status) return id
    const days = daysOf(status, held.startedOn, graph.today())
    await changeNode(transaction, { id, label: 'Collaboration', changes: { status, ...days } })
    await transaction.record([{ type: 'collaboration.changed', subjectId: id, changed: ['status'] }])
    return id
  })
}
