import type { GraphTransaction } from '../database/graph.ts'
import { InputError } from '../shared/errors.ts'
import { countAdministrators } from './statements.ts'

/**
 * Lets nobody cease to be an administrator who is the last one. Others who do so at the same time wait until the transaction ends.
 * @param account by its id, or by its address; one that is no administrator is nothing to refuse
 * @throws InputError where nobody would be left to give others their roles
 */
export async function refuseLastAdministrator(
  transaction: GraphTransaction,
  account: { readonly id: string } | { readonly address: string },
): Promise<void> {
  const [accountId, address] = 'id' in account ? [account.id, null] : [null, account.address]
  const [row] = await transaction.run(countAdministrators, { accountId, address })
  if (!row?.isOne || row.others > 0) return
  const message = 'Make somebody else an administrator first.'
  throw new InputError([{ path: 'address', code: 'last_administrator', message }])
}
