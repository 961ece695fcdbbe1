import type { Graph } from '../database/graph.ts'
import { refuseUnlessCoordinator } from '../exchange/rules.ts'
import { NotFoundError } from '../shared/errors.ts'
import { eventName } from '../shared/event-name.ts'
import { cut, refuse, rename } from './merge-things.ts'
import { joinedLists, mergedTies, type Tie } from './model.ts'
import { ends } from './plan-merge.ts'
import { findMergeNode, holdSides, splitSides, tieSides } from './statements.ts'

/**
 * Undoes a merge whole, at any later time: both are what they were, and what hung on each hangs on it again. What was changed
 * or ended since stays changed, on the side it belongs to; what was added since stays with the one that was kept.
 * @throws NotFoundError; InputError where the one that was kept has become a part of another meanwhile
 */
export async function undoMerge(graph: Graph, { id }: { id: string }): Promise<{ keptId: string; goneId: string }> {
  refuseUnlessCoordinator(graph.viewer)
  const [row] = await graph.read(findMergeNode, { id })
  if (!row) throw new NotFoundError(id)
  const { keptId, goneId, label } = row.merge
  const ties = mergedTies.parse(JSON.parse(row.merge.ties))
  const [changes, before] = [row.merge.changes, row.merge.before].map(
    (text) => JSON.parse(text) as Record<string, unknown>,
  )
  return graph.write(async (transaction) => {
    const [kept] = await transaction.run(holdSides, { ids: [keptId] })
    if (!kept) refuse('id', 'merged_further', 'Undo the later merge first.')
    const left = await cut(transaction, ties.moved, keptId)
    const restored = restoredFields(kept.properties, changes ?? {}, before ?? {})
    const [split] = await transaction.run(splitSides, { id, restored })
    if (!split) throw new NotFoundError(id)
    // What was moved and is gone meanwhile was taken away by somebody, and stays away.
    const moved = ties.moved.flatMap((tie, at) => {
      const now = left.get(at)
      return now ? [{ ...tie, properties: tie.type === 'BROUGHT' ? tie.properties : now }] : []
    })
    const spared = ties.spared.filter((tie) => tie.other !== keptId || tie.type !== 'MERGED_INTO')
    const stillThere = new Set(kept.ties.map((tie) => `${tie.type} ${tie.out} ${tie.other}`))
    const replaced = ties.replaced.filter((tie) => !stillThere.has(`${tie.type} ${tie.out} ${tie.other}`))
    const on = (side: string) => (tie: Tie) => ({ type: tie.type, ...ends(tie, side), properties: tie.properties })
    await transaction.run(tieSides, { ties: [...[...moved, ...spared].map(on(goneId)), ...replaced.map(on(keptId))] })
    await rename(transaction, moved, ({ pairKey, byId }) => ({ pairKey: pairKey ?? '', byId: byId ?? null }))
    await transaction.record([
      { type: eventName(label, 'changed'), subjectId: keptId, changed: Object.keys(restored) },
      { type: eventName(label, 'created'), subjectId: goneId },
    ])
    return { keptId, goneId }
  })
}

/** How the fields that the merge set were before; of those that somebody has set since, nothing but what the merge added to lists. */
function restoredFields(
  now: Readonly<Record<string, unknown>>,
  changes: Readonly<Record<string, unknown>>,
  before: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const restored: Record<string, unknown> = {}
  for (const [field, set] of Object.entries(changes)) {
    const isAsSet = JSON.stringify(now[field] ?? null) === JSON.stringify(set)
    if (isAsSet) restored[field] = before[field] ?? null
    else if ((joinedLists as readonly string[]).includes(field)) {
      const [had, added] = [before[field] ?? [], set] as [string[], string[]]
      restored[field] = ((now[field] ?? []) as string[]).filter((one) => had.includes(one) || !added.includes(one))
    }
  }
  return restored
}
