import type { Graph } from '../database/graph.ts'
import { InputError, NotFoundError } from '../shared/errors.ts'
import { endCommitmentById } from './statements.ts'

/**
 * Ends a commitment on a day, today where left out, null takes its ending back. It stays in the graph with that day.
 * @throws InputError where the day is before it began, or another commitment has taken its place; NotFoundError
 */
export async function endCommitment(
  graph: Graph,
  options: { id: string; until?: string | null | undefined },
): Promise<string> {
  const { id, until = graph.today() } = options
  return graph.write(async (transaction) => {
    const [row] = await transaction.run(endCommitmentById, { id, until })
    if (!row) throw new NotFoundError(id)
    if (row.replaced) {
      const message = 'Another commitment to the same has begun since.'
      throw new InputError([{ path: 'until', code: 'overlaps', message }])
    }
    if (row.since !== null && until !== null && until < row.since) {
      throw new InputError([{ path: 'until', code: 'before_since', message: 'Give a day after it began.' }])
    }
    const type = until === null ? 'commitment.restored' : 'commitment.ended'
    await transaction.record([{ type, subjectId: row.organisationId, changed: ['commitments'] }])
    return id
  })
}
