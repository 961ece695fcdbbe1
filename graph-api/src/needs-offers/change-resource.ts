import type { Graph } from '../database/graph.ts'
import { changeNode } from '../shared/change-node.ts'
import { refuseHidden } from '../shared/create-nodes.ts'
import { parseInput } from '../shared/errors.ts'
import { givenOf } from '../shared/given.ts'
import { replaceRelations } from '../shared/relate.ts'
import { type ResourceChanges, resourceChanges, type Side } from './model.ts'

const today = () => new Date().toISOString().slice(0, 10)

/**
 * Changes what is given of a need or an offer and leaves the rest; `themeIds` are all of its themes.
 * @param options.readAt `updatedAt` as the person saw it; where it has moved on, nothing is changed
 * @throws InputError, NotFoundError, ConflictError
 */
export async function changeResource(
  graph: Graph,
  options: { side: Side; id: string; changes: ResourceChanges; readAt?: string | null },
): Promise<string> {
  const { side, id, readAt } = options
  const given = givenOf(parseInput(resourceChanges, options.changes), options.changes)
  const { themeIds, ...changes } = given
  refuseHidden(graph, 'person', [changes.visibility])
  return graph.write(async (transaction) => {
    await changeNode(transaction, { id, label: side, changes, readAt })
    if (themeIds) await replaceRelations(transaction, [{ from: id, type: 'ABOUT', to: themeIds, field: 'themeIds' }])
    await transaction.record([{ type: `${side.toLowerCase()}.changed`, subjectId: id, changed: Object.keys(given) }])
    return id
  })
}

/**
 * Notes that a need or an offer still holds, as of today; one that was closed is open again.
 * @throws NotFoundError
 */
export function confirmResource(graph: Graph, options: { side: Side; id: string }): Promise<string> {
  return setDays(graph, { ...options, days: { confirmedOn: today(), closedOn: null }, what: 'confirmed' })
}

/**
 * Closes a need that was met or an offer that no longer holds, as of today. It is kept.
 * @throws NotFoundError
 */
export function closeResource(graph: Graph, options: { side: Side; id: string }): Promise<string> {
  return setDays(graph, { ...options, days: { closedOn: today() }, what: 'closed' })
}

function setDays(
  graph: Graph,
  options: { side: Side; id: string; days: Readonly<Record<string, string | null>>; what: 'confirmed' | 'closed' },
): Promise<string> {
  const { side, id, days, what } = options
  return graph.write(async (transaction) => {
    await changeNode(transaction, { id, label: side, changes: days })
    const type = `${side.toLowerCase()}.${what}`
    await transaction.record([{ type, subjectId: id, changed: Object.keys(days) }])
    return id
  })
}
