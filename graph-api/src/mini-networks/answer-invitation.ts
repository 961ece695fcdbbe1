import type { Graph } from '../database/graph.ts'
import { notify } from '../outbox/notify.ts'
import { changeNode } from '../shared/change-node.ts'
import { NotFoundError } from '../shared/errors.ts'
import { endPairs } from '../shared/pairs.ts'
import { refuseEnded } from '../shared/refuse-ended.ts'
import { acceptMembership, lockMiniNetwork } from './statements.ts'

/**
 * Answers for a member of a mini-network: that it is in, or that it leaves. Nobody is held: fewer than three may remain.
 * @throws NotFoundError where it is not a member; InputError where it has ended and would be in; NotAllowedError for who does not speak for it
 */
export async function answerInvitation(
  graph: Graph,
  options: { id: string; organisationId: string; takesPart: boolean },
): Promise<string> {
  const { id, organisationId, takesPart } = options
  return graph.write(async (transaction) => {
    const [held] = await transaction.run(lockMiniNetwork, { id })
    if (!held?.memberIds.includes(organisationId)) throw new NotFoundError(id)
    if (takesPart) {
      await refuseEnded(transaction, { id: organisationId, path: 'organisationId' })
      await transaction.run(acceptMembership, { id, organisationId })
    } else {
      const pairs = [
        { from: organisationId, to: id, type: 'MEMBER_OF' as const },
        ...(held.convenerIds.includes(organisationId)
          ? [{ from: organisationId, to: id, type: 'CONVENES' as const }]
          : []),
      ]
      await endPairs(transaction, { pairs, until: transaction.today })
    }
    await changeNode(transaction, { id, label: 'MiniNetwork', changes: {} })
    const type = takesPart ? 'mini-network.accepted' : 'mini-network.left'
    await transaction.record([{ type, subjectId: id, changed: ['members'], onBehalfOf: [organisationId] }])
    await notify(transaction, {
      ...{ kind: takesPart ? 'mini_network_accepted' : 'mini_network_left', subjectId: id, byId: organisationId },
      to: held.memberIds.filter((one) => one !== organisationId),
      time: `${organisationId} ${transaction.today}`,
    })
    return id
  })
}
