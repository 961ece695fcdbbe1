import type { Graph } from '../database/graph.ts'
import { notify } from '../outbox/notify.ts'
import { NotFoundError } from '../shared/errors.ts'
import { refuseEnded } from '../shared/refuse-ended.ts'
import { hasEnded } from './rules.ts'
import { confirmParty, lockCollaboration } from './statements.ts'

/**
 * Notes that one party says itself that it is in the collaboration.
 * @throws NotFoundError where it is not a party to it; InputError where the collaboration or the party has ended
 */
export async function confirmCollaboration(
  graph: Graph,
  options: { id: string; organisationId: string },
): Promise<string> {
  return graph.write(async (transaction) => {
    const [held] = await transaction.run(lockCollaboration, { id: options.id })
    const isParty = held?.parties.some(({ organisationId }) => organisationId === options.organisationId)
    if (!held || !isParty) throw new NotFoundError(options.id)
    if (held.status === 'ended') throw hasEnded()
    await refuseEnded(transaction, { id: options.organisationId, path: 'organisationId' })
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
    const others = held.parties.map(({ organisationId }) => organisationId)
    await notify(transaction, {
      ...{
        kind: 'collaboration_confirmed',
        subjectId: row.id,
        byId: options.organisationId,
        time: options.organisationId,
      },
      to: others.filter((one) => one !== options.organisationId),
    })
    return row.id
  })
}
