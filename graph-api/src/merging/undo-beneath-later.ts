import type { GraphTransaction } from '../database/graph.ts'
import { findDependentMerges } from './find-dependent-merges.ts'
import { lockBoth } from './merge-things.ts'
import { type Tie, takenTies, type VerdictBefore, verdictBefore } from './model.ts'
import { moveTies, planMoves, textsOf } from './move-ties.ts'
import { renamedKey } from './plan-ties.ts'
import { restoreTies } from './restore-ties.ts'
import {
  detachPart,
  findMergeNode,
  lockSides,
  type MergeNode,
  moveBack,
  readVerdicts,
  reattachPart,
  renameVerdicts,
} from './statements.ts'

/**
 * Does something beneath the merges that were made later than one and hang together with it: they are taken off, the latest first,
 * and put on again, so that what hangs on their things is as if it had been so all the time. Their fields stay as they are.
 * @throws InputError where too many hang together with it to be taken off at once
 */
export async function undoBeneathLater(
  transaction: GraphTransaction,
  merge: MergeNode,
  work: () => Promise<void>,
): Promise<void> {
  const later = await findDependentMerges(transaction, merge)
  const off: MergeNode[] = []
  for (const { id: laterId } of later.toReversed()) off.unshift(...(await takeOff(transaction, laterId)))
  await work()
  for (const merge of off) await putOnAgain(transaction, merge)
}

/** @returns the merge; nothing where one of its things has been removed meanwhile, so that it is left as it is */
async function takeOff(transaction: GraphTransaction, id: string): Promise<MergeNode[]> {
  // Read anew: what was taken off before may have left something to wait with it.
  const [row] = await transaction.run(findMergeNode, { id })
  const [survivor] = row ? await transaction.run(lockSides, { ids: [row.merge.keptId] }) : []
  const [off] = survivor ? await transaction.run(detachPart, { id }) : []
  if (!row || !survivor || !off) return []
  await reattachTies(transaction, row.merge, survivor.ties)
  return [row.merge]
}

async function putOnAgain(transaction: GraphTransaction, merge: MergeNode): Promise<void> {
  const { id, keptId, goneId } = merge
  const [survivor, duplicate] = await lockBoth(transaction, keptId, goneId)
  const moves = await planMoves(transaction, survivor, duplicate)
  await transaction.run(reattachPart, { id, ...textsOf(moves) })
  await moveTies(transaction, { id, keptId, fields: Object.keys(JSON.parse(merge.changes)) }, moves)
}

/**
 * Lets what a merge moved, spared and renamed hang on its own thing again, which is one of its own by now.
 * @param ties what hung on the survivor before
 */
export async function reattachTies(
  transaction: GraphTransaction,
  merge: MergeNode,
  ties: readonly Tie[],
): Promise<void> {
  const { id, keptId, goneId } = merge
  await transaction.run(moveBack, { id })
  await restoreTies(transaction, { keptId, goneId, ...takenTies.parse(JSON.parse(merge.ties)) }, ties)
  await renameBack(transaction, verdictBefore.array().parse(JSON.parse(merge.verdicts)), { keptId, goneId })
}

/** Lets the decisions that a merge renamed be on their own pairs again, however these are called by now. */
async function renameBack(
  transaction: GraphTransaction,
  held: readonly VerdictBefore[],
  { keptId, goneId }: { keptId: string; goneId: string },
): Promise<void> {
  if (held.length === 0) return
  const now = new Map((await transaction.run(readVerdicts, { id: keptId })).map((row) => [row.id, row]))
  const verdicts = held.flatMap(({ id, byId, firstId }) => {
    const verdict = now.get(id)
    if (!verdict) return []
    const pairKey = renamedKey(verdict.pairKey, keptId, goneId)
    const back = (was: string | null, is: string | null) => (was === goneId ? goneId : is)
    return [{ id, pairKey, byId: back(byId, verdict.byId), firstId: back(firstId, verdict.firstId) }]
  })
  if (verdicts.length > 0) await transaction.run(renameVerdicts, { verdicts })
}
