import type { Graph } from '../database/graph.ts'
import { InputError, NotFoundError, parseInput } from '../shared/errors.ts'
import { type MembersInput, membersInput, membersOf } from './model.ts'
import { refuseMembers } from './rules.ts'
import { holdMiniNetwork, setMembers } from './statements.ts'

/**
 * Makes the members of a mini-network these, and one of them its convener. Who leaves ends today, who joins begins
 * today, who stays stays as before.
 * @param options.given `convenerId` left out: the one there is goes on, where still a member
 * @throws InputError, NotFoundError
 */
export async function changeMembers(graph: Graph, options: { id: string; given: MembersInput }): Promise<string> {
  const { id } = options
  const given = parseInput(membersInput, options.given)
  const members = membersOf(given).map(({ organisationId, contribution }) => ({ organisationId, contribution }))
  const memberIds = members.map((one) => one.organisationId)
  return graph.write(async (transaction) => {
    const [held] = await transaction.run(holdMiniNetwork, { id })
    if (!held) throw new NotFoundError(id)
    const convenerId = given.convenerId ?? held.convenerIds.find((one) => memberIds.includes(one)) ?? null
    refuseMembers(memberIds, convenerId)
    const [row] = await transaction.run(setMembers, { id, members, convenerId })
    const missing = row?.missing ?? []
    if (missing.length > 0) {
      throw new InputError(
        missing.map((path) => ({ path, code: 'not_found', message: 'Choose something that exists.' })),
      )
    }
    await transaction.record([{ type: 'mini-network.changed', subjectId: id, changed: ['members', 'convener'] }])
    return id
  })
}
