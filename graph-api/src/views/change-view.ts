import type { Graph } from '../database/graph.ts'
import { changeNode, type Properties } from '../shared/change-node.ts'
import { refuseHidden } from '../shared/create-nodes.ts'
import { parseInput } from '../shared/errors.ts'
import { givenOf } from '../shared/given.ts'
import { stateProperties, type ViewChanges, viewChanges } from './model.ts'

/**
 * Renames a view, changes who sees it, or puts another picture in its place; what is left out stays.
 * @param options.readAt `updatedAt` as the person saw it; where it has moved on, nothing is changed
 * @throws InputError, NotFoundError, ConflictError
 */
export async function changeView(
  graph: Graph,
  options: { id: string; changes: ViewChanges; readAt?: string | null },
): Promise<string> {
  const { id, readAt } = options
  const { state, ...given } = givenOf(parseInput(viewChanges, options.changes), options.changes)
  const set = { ...given, ...(state && stateProperties(state)) }
  const changes = (current: Properties) => {
    if (given.visibility) refuseHidden(graph, { ...current, ...given })
    return set
  }
  const changed = [...Object.keys(given), ...(state ? ['state'] : [])]
  return graph.write(async (transaction) => {
    await changeNode(transaction, { id, label: 'View', changes, readAt })
    await transaction.record([{ type: 'view.changed', subjectId: id, changed }])
    return id
  })
}
