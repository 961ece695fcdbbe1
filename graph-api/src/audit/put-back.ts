import type { Graph } from '../database/graph.ts'
import { changeNode } from '../shared/change-node.ts'
import { InputError, NotAllowedError, NotFoundError } from '../shared/errors.ts'
import { eventName } from '../shared/event-name.ts'
import { isId } from '../shared/ids.ts'
import { nodeLabelOf } from '../shared/node-kind.ts'
import { mayDoEverything } from '../shared/rights.ts'
import { stateBefore, valuesOf } from './model.ts'
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
    const rows = await transaction.run(readChanges, { id, since: changeId })
    if (rows.at(-1)?.id !== changeId) throw new NotFoundError(changeId)
    const { before = null, after = null } = rows.at(-1) ?? {}
    if (valuesOf(before, after).length === 0) {
      const message = 'Nothing of this change is kept that could be put back.'
      throw new InputError([{ path: 'changeId', code: 'nothing_kept', message }])
    }
    const state = stateBefore(rows.map(({ before, after }) => ({ values: valuesOf(before, after) })))
    await changeNode(transaction, { id, label, changes: state })
    const changed = Object.keys(state)
    await transaction.record([{ type: eventName(label, 'changed'), subjectId: id, changed }])
    return id
  })
}
