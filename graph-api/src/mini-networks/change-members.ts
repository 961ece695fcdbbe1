import type { Graph } from '../database/graph.ts'
import { notify } from '../outbox/notify.ts'
import { changeNode } from '../shared/change-node.ts'
import { NotFoundError, parseInput } from '../shared/errors.ts'
import { endPairs, type Pair } from '../shared/pairs.ts'
import { type Link, linkTo, relate } from '../shared/relate.ts'
import { type MembersInput, membersInput, membersOf } from './model.ts'
import { isClosed, refuseMembers } from './rules.ts'
import { lockMiniNetwork, setContributions } from './statements.ts'

/**
 * Makes the members of a mini-network these, and one of them its convener. Who leaves ends today, who joins begins
 * today, who stays stays as before. Members that the viewer cannot know of stay, and
 * count among the seven.
 * @param options.given `convenerId` left out: the one there is goes on, where still a member
 * @param options.readAt its `updatedAt` as the person saw it; where it has moved on, nothing is changed
 * @throws InputError, NotFoundError, ConflictError
 */
export async function changeMembers(
  graph: Graph,
  options: { id: string; given: MembersInput; readAt?: string | null | undefined },
): Promise<string> {
  const { id, readAt } = options
  const given = parseInput(membersInput, options.given)
  const members = membersOf(given)
  const memberIds = members.map((one) => one.organisationId)
  return graph.write(async (transaction) => {
    const [held] = await transaction.run(lockMiniNetwork, { id })
    if (!held) throw new NotFoundError(id)
    await changeNode(transaction, { id, label: 'MiniNetwork', changes: {}, readAt })
    const convenerId = given.convenerId ?? held.convenerIds.find((one) => memberIds.includes(one)) ?? null
    const unseen = held.memberIds.filter((one) => !held.seenMemberIds.includes(one) && !memberIds.includes(one))
    refuseMembers([...memberIds, ...unseen], convenerId)
    const joined = memberIds.filter((one) => !held.memberIds.includes(one))
    if (held.status === 'closed' && joined.length > 0) throw isClosed('memberIds')
    const gone = [
      ...held.seenMemberIds.filter((one) => !memberIds.includes(one)).map((from) => pair(from, id, 'MEMBER_OF')),
      ...held.convenerIds
        .filter((one) => one !== convenerId && held.seenMemberIds.includes(one))
        .map((from) => pair(from, id, 'CONVENES')),
    ]
    await endPairs(transaction, { pairs: gone, until: transaction.today })
    const since = transaction.today
    const links = [
      ...linkTo(id, 'MEMBER_OF', 'memberIds', memberIds),
      ...linkTo(id, 'CONVENES', 'convenerId', convenerId),
    ].map((link): Link => ({ ...link, properties: { since } }))
    await relate(transaction, { links, source: 'person' })
    const contributions = members.flatMap(({ organisationId, contribution, reason }) =>
      contribution === null && reason === null ? [] : [{ organisationId, contribution, reason }],
    )
    await transaction.run(setContributions, { id, contributions })
    await transaction.record([{ type: 'mini-network.changed', subjectId: id, changed: ['members', 'convener'] }])
    await notify(transaction, { kind: 'mini_network_invited', subjectId: id, to: joined, time: since })
    const left = held.seenMemberIds.filter((one) => !memberIds.includes(one))
    await notify(transaction, { kind: 'mini_network_replaced', subjectId: id, to: left, time: since })
    return id
  })
}

const pair = (from: string, to: string, type: 'MEMBER_OF' | 'CONVENES'): Pair => ({ from, to, type })
