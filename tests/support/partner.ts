import { newId } from '@mellanrum/graph-api/shared/ids'
import { type Viewer, viewerOf } from '@mellanrum/graph-api/shared/viewer'
import { runDirectly } from './hidden-world.ts'

/** Somebody with an account who speaks for an organisation. */
export async function partnerOf(organisationId: string): Promise<Viewer> {
  const accountId = newId('acc')
  await runDirectly(
    'MATCH (o:Organisation {id: $organisationId}) CREATE (:Account {id: $accountId, address: $accountId, role: "partner", demo: false})-[:SPEAKS_FOR]->(o)',
    { organisationId, accountId },
  )
  return viewerOf('partner', { accountId, organisationIds: [organisationId] })
}
