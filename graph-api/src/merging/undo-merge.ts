import type { Graph, GraphTransaction } from '../database/graph.ts'
import { InputError, NotFoundError } from '../shared/errors.ts'
import { eventName } from '../shared/event-name.ts'
import { neighbours } from './merge-things.ts'
import type { Tie } from './model.ts'
import { beforeWithout, type MergedFields, restoredFields } from './plan-fields.ts'
import { refuseUnlessAdministering } from './rules.ts'
import { findCurrentNodes, findLaterMerges, findMergeNode, lockSides, splitSides, updateBefore } from './statements.ts'
import { speakersOf, tellSpeakers } from './tell-speakers.ts'
import { reattachTies, undoBeneathLater } from './undo-beneath-later.ts'

/**
 * Undoes a merge whole, at any later time: both are what they were, and what hung on each hangs on it again. What was changed
 * or ended since stays changed, on the side it belongs to; what was added since stays with the survivor.
 * @throws NotAllowedError for everybody but coordinators; NotFoundError where no merge of that id stands; InputError where the
 *   one that was kept has become a part of another meanwhile, or too many later merges hang together with it
 */
export async function undoMerge(graph: Graph, { id }: { id: string }): Promise<{ keptId: string; goneId: string }> {
  refuseUnlessAdministering(graph.viewer)
  const [row] = await graph.read(findMergeNode, { id })
  if (!row) throw new NotFoundError(id)
  const { keptId, goneId } = row.merge
  await graph.write(async (transaction) => {
    const [survivor] = await transaction.run(lockSides, { ids: [keptId] })
    if (!survivor) await refuseOrMissing(transaction, keptId)
    const fields = { changes: JSON.parse(row.merge.changes), before: JSON.parse(row.merge.before) }
    await tellLater(transaction, { id, keptId, fields })
    await undoBeneathLater(transaction, row.merge, () => undoOne(transaction, id))
  })
  return { keptId, goneId }
}

async function undoOne(transaction: GraphTransaction, id: string): Promise<void> {
  const [row] = await transaction.run(findMergeNode, { id })
  if (!row) throw new NotFoundError(id)
  const { merge } = row
  const { keptId, goneId, label } = merge
  const fields = { changes: JSON.parse(merge.changes), before: JSON.parse(merge.before) }
  const [survivor] = await transaction.run(lockSides, { ids: [keptId] })
  if (!survivor) throw new NotFoundError(keptId)
  const restored = restoredFields(survivor.properties, fields)
  const [split] = await transaction.run(splitSides, { id, restored })
  if (!split) throw new NotFoundError(id)
  await reattachTies(transaction, merge, survivor.ties)
  const isMoved = ({ properties: { movedBy } }: Tie) => Array.isArray(movedBy) && movedBy.includes(id)
  await transaction.record([
    { type: eventName(label, 'changed'), subjectId: keptId, changed: Object.keys(restored) },
    { type: eventName(label, 'restored'), subjectId: goneId },
    ...neighbours(survivor.ties.filter(isMoved)).map((other) => ({ type: 'thing.rejoined', subjectId: other })),
  ])
  const [apart] = await transaction.run(lockSides, { ids: [goneId] })
  await tellSpeakers(transaction, [
    { organisationId: keptId, revoked: speakersOf(survivor.ties.filter(isMoved)) },
    { organisationId: goneId, given: speakersOf(apart?.ties ?? []) },
  ])
}

/** Lets later merges of the same thing know how it stood without this one: each field goes by the first of them that set it too. */
async function tellLater(
  transaction: GraphTransaction,
  { id, keptId, fields }: { id: string; keptId: string; fields: MergedFields },
): Promise<void> {
  const told = new Set<string>()
  const rows = (await transaction.run(findLaterMerges, { id, keptId })).flatMap((row) => {
    const before = JSON.parse(row.before) as Record<string, unknown>
    const without = beforeWithout({ changes: JSON.parse(row.changes), before }, fields)
    const fresh = Object.entries(without).filter(([field]) => !told.has(field))
    for (const [field] of fresh) told.add(field)
    return fresh.length === 0
      ? []
      : [{ id: row.id, before: JSON.stringify({ ...before, ...Object.fromEntries(fresh) }) }]
  })
  if (rows.length > 0) await transaction.run(updateBefore, { rows })
}

async function refuseOrMissing(transaction: GraphTransaction, keptId: string): Promise<never> {
  const further = await transaction.run(findCurrentNodes, { ids: [keptId] })
  if (further.length === 0) throw new NotFoundError(keptId)
  throw new InputError([{ path: 'id', code: 'merged_further', message: 'Undo the later merge first.' }])
}
