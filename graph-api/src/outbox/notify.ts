import type { GraphTransaction } from '../database/graph.ts'
import { newId } from '../shared/ids.ts'
import type { NoticeKind } from './model.ts'
import { createNotices, findAccountsToNotify, findCoordinators } from './statements.ts'

/** Something that people are told of. */
export interface NoticeInput {
  readonly kind: NoticeKind
  /** What it is about: a contact, a collaboration, a mini-network. */
  readonly subjectId: string
  /** Whose people are told; `coordinators` are coordinators. */
  readonly to: readonly string[] | 'coordinators'
  /** The organisation that did it, where one did. */
  readonly byId?: string
  /** Tells two times of the same kind and subject apart: a day, an organisation. */
  readonly time?: string
}

/**
 * Leaves a notice for each account that is to know, in the transaction of what it tells of. Whoever does it is not told, and
 * nobody is told twice of the same.
 */
export async function notify(transaction: Pick<GraphTransaction, 'run'>, told: NoticeInput): Promise<void> {
  const { to, ...rest } = told
  const accounts =
    to === 'coordinators'
      ? await transaction.run(findCoordinators, {})
      : await transaction.run(findAccountsToNotify, { organisationIds: [...new Set(to)] })
  await notifyAccounts(
    transaction,
    rest,
    accounts.map(({ id }) => id),
  )
}

/** Leaves a notice for each of some accounts; as `notify`. */
export async function notifyAccounts(
  transaction: Pick<GraphTransaction, 'run'>,
  told: Omit<NoticeInput, 'to'>,
  accountIds: readonly string[],
): Promise<void> {
  const { kind, subjectId, byId = null, time = '' } = told
  if (accountIds.length === 0) return
  const notices = accountIds.map((accountId) => ({
    id: newId('not'),
    key: [kind, subjectId, time, accountId].join('|'),
    accountId,
  }))
  await transaction.run(createNotices, { kind, subjectId, byId, notices })
}
