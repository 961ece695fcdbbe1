import { z } from 'zod'
import type { Graph } from '../database/graph.ts'
import { bindStatement, type Statement } from '../database/statement.ts'

/** So many nodes go in one transaction: what has gathered for long would otherwise need more memory than there is, or more time. */
const atOnce = 10_000

const parameters = z.object({ before: z.string(), limit: z.int() })
const row = z.object({ removed: z.number() })
type Removal = Statement<z.infer<typeof parameters>, z.infer<typeof row>>

/** Binds a statement that removes what is older than a moment, `limit` at most, and answers how many there were. */
export const bindRemoval = (file: string): Removal => bindStatement({ file, access: 'write', parameters, row })

/**
 * Removes all that is older than a moment, each batch in a transaction of its own.
 * @param options.limit how large a batch is, for tests
 * @returns how many were removed
 */
export async function removeInBatches(
  graph: Graph,
  removal: Removal,
  { before, limit = atOnce }: { before: string; limit?: number },
): Promise<number> {
  let all = 0
  for (;;) {
    const [batch] = await graph.write((transaction) => transaction.run(removal, { before, limit }))
    const removed = batch?.removed ?? 0
    all += removed
    if (removed < limit) return all
  }
}
