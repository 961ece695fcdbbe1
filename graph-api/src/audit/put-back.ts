import type { Graph, GraphTransaction } from '../database/graph.ts'
import { changeNode } from '../shared/change-node.ts'
import { InputError, NotAllowedError, NotFoundError } from '../shared/errors.ts'
import { eventName } from '../shared/event-name.ts'
import { isId } from '../shared/ids.ts'
import { nodeLabelOf } from '../shared/node-kind.ts'
import { mayDoEverything } from '../shared/rights.ts'
import { isOfItself, stateBefore, valuesOf, withoutWider } from './model.ts'
import { findChangedThing, readChanges } from './statements.ts'

/**
 * Puts a thing back as it stood before one of its changes, as far as its values are kept: who works where and who takes part in
 * what stays as it is. What is put back is a change like any other, and can be undone the same way.
 * @param options.changeId the change before which it stood so
 * @throws NotAllowedError, NotFoundError, InputError where nothing is left to put back
 */
export async function putBack(
  graph: Graph,
  options: { readonly id: string; readonly changeId: string },
): Promise<string> {
  const { id, changeId } = options
  if (!mayDoEverything(graph.viewer.role)) throw new NotAllowedError()
  if (!isId(id) || !isId(changeId)) throw new NotFoundError(id)
  return graph.write(async (transaction) => {
    const [thing] = await transaction.run(findChangedThing, { id })
    const label = thing && nodeLabelOf(thing.labels)
    if (!label) throw new NotFoundError(id)
    // Read once it is held: a change that was being made meanwhile is one of those that came later.
    let changed: string[] = []
    const changes = async (current: Readonly<Record<string, unknown>>) => {
      const before = await stateFrom(transaction, { id, changeId, current })
      changed = Object.keys(before)
      return before
    }
    await changeNode(transaction, { id, label, changes })
    await transaction.record([{ type: eventName(label, 'changed'), subjectId: id, changed }])
    return id
  })
}

/** How a thing stood before one of its changes, as far as that is kept, for no more than see it now unless that change says who. @throws NotFoundError, InputError where nothing is */
async function stateFrom(
  transaction: GraphTransaction,
  about: { readonly id: string; readonly changeId: string; readonly current: Readonly<Record<string, unknown>> },
): Promise<Record<string, unknown>> {
  const { id, changeId, current } = about
  const rows = (await transaction.run(readChanges, { id, since: changeId })).map(({ before, after, ...row }) => ({
    ...row,
    values: isOfItself(row.type) ? valuesOf(before, after) : [],
  }))
  const first = rows.at(-1)
  if (first?.id !== changeId) throw new NotFoundError(changeId)
  if (first.values.length === 0) {
    const message = 'Nothing of this change is kept that could be put back.'
    throw new InputError([{ path: 'changeId', code: 'nothing_kept', message }])
  }
  return withoutWider(stateBefore(rows), { current, chosen: first.values.map(({ name }) => name) })
}
