import type { Graph } from '../database/graph.ts'
import { NotFoundError } from '../shared/errors.ts'
import { isId } from '../shared/ids.ts'
import { linkAccountToPerson } from './statements.ts'

/**
 * Notes which person in the network an account is, in place of whom it was before.
 * @throws NotFoundError for all but a colleague that nobody else is
 */
export async function linkAccount(graph: Graph, given: { accountId: string; personId: string }): Promise<void> {
  const [row] = isId(given.personId)
    ? await graph.write((transaction) => transaction.run(linkAccountToPerson, given))
    : []
  if (!row) throw new NotFoundError(given.personId)
}
