import type { GraphTransaction } from '../database/graph.ts'
import { InputError } from '../shared/errors.ts'
import { takenTies, verdictBefore } from './model.ts'
import { findActiveMergesAfter, type MergeNode, readAround } from './statements.ts'

/** So many later merges are taken off and put on again at most: each takes some statements, and all hold their things meanwhile. */
const mostDependentMerges = 60
/** Later merges are looked through page by page. */
const atOnce = 500

/**
 * The merges that still stand, were made later than one, and hang together with it: they made one of the same things, or of what
 * is joined to them, or of what hangs together with those. Any other would be taken off and put on again for nothing.
 * @returns the earliest first
 * @throws InputError where they are too many
 */
export async function findDependentMerges(transaction: GraphTransaction, merge: MergeNode): Promise<MergeNode[]> {
  const later = await readLater(transaction, merge.id)
  const found = new Set<MergeNode>()
  const near = new Set<string>()
  for (let fresh = [merge]; fresh.length > 0; ) {
    for (const id of await reachOf(transaction, fresh)) near.add(id)
    fresh = later.filter((one) => !found.has(one) && (near.has(one.keptId) || near.has(one.goneId)))
    for (const one of fresh) found.add(one)
    if (found.size > mostDependentMerges) {
      const message = `More than ${mostDependentMerges} later merges hang together with this one. Undo some of those first.`
      throw new InputError([{ path: 'id', code: 'too_many_later', message }])
    }
  }
  return later.filter((one) => found.has(one))
}

async function readLater(transaction: GraphTransaction, id: string): Promise<MergeNode[]> {
  const later: MergeNode[] = []
  for (;;) {
    const rows = await transaction.run(findActiveMergesAfter, { id: later.at(-1)?.id ?? id, limit: atOnce })
    later.push(...rows.map(({ merge }) => merge))
    if (rows.length < atOnce) return later
  }
}

/** The things of some merges, what is joined to them now or was before, and what decisions were made of them with. */
async function reachOf(transaction: GraphTransaction, merges: readonly MergeNode[]): Promise<string[]> {
  const ids = merges.flatMap(({ keptId, goneId }) => [keptId, goneId])
  const kept = merges.flatMap(({ ties, verdicts }) => {
    const { spared, replaced } = takenTies.parse(JSON.parse(ties))
    const twins = spared.flatMap(({ twin }) => (twin ? [twin] : []))
    const pairs = verdictBefore.array().parse(JSON.parse(verdicts))
    return [
      ...[...spared, ...replaced, ...twins].map(({ other }) => other),
      ...pairs.flatMap(({ pairKey }) => pairKey.split('|')),
    ]
  })
  const around = await transaction.run(readAround, { ids })
  return [...ids, ...kept, ...around.map(({ id }) => id)]
}
