import type { GraphTransaction } from '../database/graph.ts'
import type { Steps } from './pairs.ts'
import { linkFrom, preventCycles, relate } from './relate.ts'
import { deleteOtherRelations } from './relation-statements.ts'
import { type RelationType, relationOf } from './relations.ts'

/** A relationship that was taken away: of which type, and where it led. */
export interface Cut {
  readonly type: string
  readonly to: string
}

/** What a thing is to be related to by one type, and nothing else by that type. */
export interface Replaced {
  readonly from: string
  readonly type: RelationType
  readonly to: readonly string[]
  readonly field: string
}

/**
 * Makes the relationships of one type that a thing has just those to `to`; for types without a time. Those to things that
 * the viewer may not see stay, unless there can be only one.
 * @returns what was made, and what was cut for it
 * @throws InputError as `relate` does
 */
export async function replaceRelations(
  transaction: GraphTransaction,
  replaced: readonly Replaced[],
): Promise<Steps & { readonly cut: readonly Cut[] }> {
  if (replaced.length === 0) return { made: [], changed: [], cut: [] }
  const kept = replaced.map(({ from, type, to }) => {
    return { from, type, to: [...to], single: relationOf(type).single ?? false }
  })
  await preventCycles(transaction, replaced)
  const cut = await transaction.run(deleteOtherRelations, { kept })
  const links = replaced.flatMap(({ from, type, to, field }) => linkFrom(from, type, field, to))
  return { ...(await relate(transaction, { links, source: 'person' })), cut }
}
