import type { GraphTransaction } from '../../database/graph.ts'
import { keepStanding, markStanding } from '../undo-statements.ts'

/**
 * Changes things for an import, or puts them back, so that what an earlier import made and nobody else has touched can still be
 * taken back: only what people change is theirs.
 * @param ids what `work` changes, in this transaction
 */
export async function keepingStanding(
  transaction: GraphTransaction,
  ids: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  await transaction.run(markStanding, { ids: [...ids] })
  await work()
  await transaction.run(keepStanding, { ids: [...ids] })
}
