import type { Graph } from '../database/graph.ts'
import { NotFoundError } from '../shared/errors.ts'
import { confirmParty } from './statements.ts'

/**
 * Notes that one party says itself that it is in the collaboration.
 * @throws NotFoundError where it is not a party to it
 */
export async function confirmCollaboration(
  graph: Graph,
  options: { id: string; organisationId: string },
): Promise<string> {
  return graph.write(async (transaction) => {
    const [row] = await transaction.run(confirmParty, options)
    if (!row) throw new NotFoundError(options.id)
    await transaction.record([
      {
        type: 'collaboration.confirmed',
        subjectId: row.id,
        changed: ['parties'],
        onBehalfOf: [options.organisationId],
      },
    ])
    return row.id
  })
}
