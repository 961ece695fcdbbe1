import type { Graph } from '../database/graph.ts'
import { notify } from '../outbox/notify.ts'
import { changeNode } from '../shared/change-node.ts'
import { NotFoundError, parseInput } from '../shared/errors.ts'
import { type Link, linkTo, relate } from '../shared/relate.ts'
import { type Joining, joining } from './model.ts'
import { refuseJoining } from './rules.ts'
import { acceptMembership, lockMiniNetwork, setContributions } from './statements.ts'

/**
 * Joins an organisation to an open mini-network, whose members are told. Whoever is in it already stays as they are.
 * @returns the mini-network's id
 * @throws InputError that names `id` where it is closed, not open, or full; NotFoundError; NotAllowedError for who does not
 *   speak for the organisation
 */
export async function joinMiniNetwork(graph: Graph, given: Joining): Promise<string> {
  const { id, organisationId, contribution } = parseInput(joining, given)
  return graph.write(async (transaction) => {
    const [held] = await transaction.run(lockMiniNetwork, { id })
    if (!held) throw new NotFoundError(id)
    if (held.memberIds.includes(organisationId)) return id
    refuseJoining(held)
    const properties = { since: transaction.today }
    const links = linkTo(id, 'MEMBER_OF', 'organisationId', organisationId).map(
      (link): Link => ({ ...link, properties }),
    )
    await relate(transaction, { links, source: 'person' })
    if (contribution) {
      await transaction.run(setContributions, { id, contributions: [{ organisationId, contribution, reason: null }] })
    }
    await transaction.run(acceptMembership, { id, organisationId })
    await changeNode(transaction, { id, label: 'MiniNetwork', changes: {} })
    const changed = ['members']
    await transaction.record([{ type: 'mini-network.joined', subjectId: id, changed, onBehalfOf: [organisationId] }])
    await notify(transaction, {
      ...{ kind: 'mini_network_joined', subjectId: id, byId: organisationId },
      to: held.memberIds,
      time: `${organisationId} ${transaction.today}`,
    })
    return id
  })
}
