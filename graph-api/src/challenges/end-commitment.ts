import type { Graph } from '../database/graph.ts'
import { InputError, NotFoundError, parseInput } from '../shared/errors.ts'
import { endDay } from '../shared/relations.ts'
import { endCommitmentById } from './statements.ts'

/**
 * Ends a commitment on a day, today where left out. It stays in the graph with that day.
 * @throws InputError where the day is before it began, NotFoundError
 */
export async function endCommitment(
  graph: Graph,
  options: { id: string; until?: string | null | undefined },
): Promise<string> {
  const until = parseInput(endDay, options.until)
  return graph.write(async (transaction) => {
    const [row] = await transaction.run(endCommitmentById, { id: options.id, until })
    if (!row) throw new NotFoundError(options.id)
    if (row.since !== null && until < row.since) {
      throw new InputError([{ path: 'until', code: 'before_since', message: 'Give a day after it began.' }])
    }
    await transaction.record([{ type: 'commitment.ended', subjectId: row.organisationId, changed: ['commitments'] }])
    return options.id
  })
}
