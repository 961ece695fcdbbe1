import type { Graph } from '../database/graph.ts'
import type { Created, CreateOptions } from '../shared/created.ts'
import { parseInput } from '../shared/errors.ts'
import { newId } from '../shared/ids.ts'
import { type Link, relate } from '../shared/relate.ts'
import { type CommitmentInput, commitmentInput } from './model.ts'
import { readCommitmentIds } from './statements.ts'

/**
 * Commits organisations to climate challenges, all or none; each pair once at a time. What somebody commits to anew after
 * it had ended is another commitment.
 * @returns the commitments' ids, in the order of the items
 * @throws InputError that names `organisationId` or `challengeId` where it is not there
 */
export async function createCommitments(
  graph: Graph,
  { items, source = 'person' }: CreateOptions<CommitmentInput>,
): Promise<Created> {
  const rows = items.map((item) => ({ ...parseInput(commitmentInput, item), id: item.id ?? newId('com') }))
  const links = rows.map(({ organisationId, challengeId, ...properties }): Link => {
    return { from: organisationId, to: challengeId, type: 'COMMITTED_TO', properties }
  })
  return graph.write(async (transaction) => {
    await relate(transaction, {
      links,
      source,
      renew: source === 'person',
      fields: { from: 'organisationId', to: 'challengeId' },
    })
    const made = await transaction.run(readCommitmentIds, { pairs: rows })
    await transaction.record(
      rows.map((row) => ({ type: 'commitment.created', subjectId: row.organisationId, changed: ['commitments'] })),
    )
    return { ids: made.map((row) => row.id) }
  })
}
