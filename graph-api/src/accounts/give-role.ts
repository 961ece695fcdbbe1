import { z } from 'zod'
import type { Graph } from '../database/graph.ts'
import { parseInput } from '../shared/errors.ts'
import { newId } from '../shared/ids.ts'
import { type AccountRole, accountRole, address } from './model.ts'
import { refuseLastAdministrator } from './refuse-last-administrator.ts'
import { giveAccountRole, revokeKeysOf } from './statements.ts'

/** The roles of keys that an account of a role cannot make. */
const keysBeyond: Readonly<Record<AccountRole, string[]>> = {
  partner: ['partner', 'coordinator'],
  coordinator: [],
  administrator: [],
}

const input = z.object({ address, role: accountRole })

/**
 * Gives the account with an address a role, and makes the account where there is none. Where the role is another one than
 * before, the account's sessions end: what one may do never changes in the middle of one. Keys that it has made, and could make no
 * more, are revoked.
 * @returns the role that it had
 * @throws InputError for what is no address, and for the last administrator, who stays one
 */
export async function giveRole(
  graph: Graph,
  given: { readonly address: string; readonly role: AccountRole },
): Promise<{ readonly before: AccountRole | null }> {
  const { address, role } = parseInput(input, given)
  return graph.write(async (transaction) => {
    if (role !== 'administrator') await refuseLastAdministrator(transaction, { address })
    const [row] = await transaction.run(giveAccountRole, { id: newId('acc'), address, role })
    if (!row) throw new Error('The account could not be kept')
    const keys = await transaction.run(revokeKeysOf, { accountId: row.id, roles: keysBeyond[role] })
    const kept = { before: { role: row.before }, after: { role }, visibility: null, authorId: null, gatheringId: null }
    await transaction.record([
      { type: 'account.role-given', subjectId: row.id, changed: ['role'], kept },
      ...keys.map(({ id }) => ({ type: 'api-key.revoked', subjectId: id, changed: ['revokedAt'] })),
    ])
    return { before: row.before }
  })
}
