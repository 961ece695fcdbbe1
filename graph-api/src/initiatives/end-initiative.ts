import type { Graph } from '../database/graph.ts'
import { changeNode, type Properties } from '../shared/change-node.ts'
import { endOf } from '../shared/periods.ts'
import { refuseEndBeforeStart } from './rules.ts'

/**
 * Ends an initiative: it is completed, on a day, today where left out. Completed before it keeps its day where none is given.
 * @throws InputError where the day is before it started, NotFoundError, ConflictError (where it was changed after `readAt`)
 */
export async function endInitiative(
  graph: Graph,
  options: { id: string; endsOn?: string | null | undefined; readAt?: string | null | undefined },
): Promise<string> {
  const { id, readAt } = options
  const changes = ({ status, endsOn }: Properties) => ({
    status: 'completed',
    // The end of what is not completed was a plan.
    endsOn: options.endsOn ?? endOf(status === 'completed' ? endsOn : null, graph.today()),
  })
  return graph.write(async (transaction) => {
    refuseEndBeforeStart(await changeNode(transaction, { id, label: 'Initiative', changes, readAt }))
    await transaction.record([{ type: 'initiative.ended', subjectId: id, changed: ['status', 'endsOn'] }])
    return id
  })
}
