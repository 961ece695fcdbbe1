import type { Graph } from '../database/graph.ts'
import { NotAllowedError, NotFoundError } from '../shared/errors.ts'
import { mayLetIn } from './rules.ts'
import { deleteRepresentation, readRepresentatives } from './statements.ts'

/** An account that speaks for an organisation. */
export interface RepresentativeRow {
  /** Of the account. */
  readonly id: string
  /** Its name, or its address where it has none. */
  readonly name: string
  /** Since when, as a day. */
  readonly since: string | null
}

/** Who speaks for an organisation, at most 200; none for who may not let anybody in. */
export async function listRepresentatives(graph: Graph, organisationId: string): Promise<RepresentativeRow[]> {
  return mayLetIn(graph.viewer, organisationId) ? graph.read(readRepresentatives, { organisationId }) : []
}

/**
 * Takes from an account that it speaks for an organisation, and signs it out. Its own people and coordinators do so, also for
 * themselves. What it wrote stays.
 * @throws NotAllowedError for others; NotFoundError where it does not speak for it
 */
export async function revokeRepresentation(
  graph: Graph,
  { accountId, organisationId }: { accountId: string; organisationId: string },
): Promise<void> {
  if (!mayLetIn(graph.viewer, organisationId)) throw new NotAllowedError()
  await graph.write(async (transaction) => {
    const [row] = await transaction.run(deleteRepresentation, { accountId, organisationId })
    if (!row) throw new NotFoundError(accountId)
    await transaction.record([
      {
        type: 'account.speaks-for-revoked',
        subjectId: accountId,
        changed: ['speaksFor'],
        onBehalfOf: [organisationId],
      },
    ])
  })
}
