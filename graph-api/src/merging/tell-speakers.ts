import type { GraphTransaction } from '../database/graph.ts'
import type { Tie } from './model.ts'
import { endSessionsOf } from './statements.ts'

/** The accounts that speak for an organisation, among what hangs on it. */
export const speakersOf = (ties: readonly Tie[]): string[] => [
  ...new Set(ties.filter(({ type }) => type === 'SPEAKS_FOR').map(({ other }) => other)),
]

/** Who came to speak for an organisation, or speaks for it no more. */
interface Spoken {
  readonly organisationId: string
  readonly given?: readonly string[]
  readonly revoked?: readonly string[]
}

/**
 * Ends the sessions of the accounts for whom a merge, or its end, has changed whom they speak for, and records it as inviting does:
 * what one may do never changes in the middle of a session.
 */
export async function tellSpeakers(transaction: GraphTransaction, changes: readonly Spoken[]): Promise<void> {
  const events = changes.flatMap(({ organisationId, given = [], revoked = [] }) => {
    const event = (happened: string) => (subjectId: string) => ({
      type: `account.speaks-for-${happened}`,
      subjectId,
      changed: ['speaksFor'],
      onBehalfOf: [organisationId],
    })
    return [...revoked.map(event('revoked')), ...given.map(event('given'))]
  })
  if (events.length === 0) return
  await transaction.run(endSessionsOf, { accountIds: [...new Set(events.map(({ subjectId }) => subjectId))] })
  await transaction.record(events)
}
