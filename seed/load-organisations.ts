import { createOrganisations } from '@mellanrum/graph-api/organisations/create-organisations'
import { seedId } from './seed-id.ts'
import { missingFrom, type Seeding } from './seeding.ts'

export async function loadOrganisations(seeding: Seeding): Promise<void> {
  const { graph, demo } = seeding
  const organisations = (demo?.organisations ?? []).map(({ key, place, ...organisation }) => ({
    id: seedId('Organisation', key),
    demo: true,
    placeId: seedId('Place', place),
    ...organisation,
  }))
  await createOrganisations(graph, { items: await missingFrom(seeding, organisations), source: 'demo' })
}
