import { createPlaces } from '@mellanrum/graph-api/places/create-places'
import { seedId } from './seed-id.ts'
import { missingFrom, type Seeding } from './seeding.ts'

export async function loadPlaces(seeding: Seeding): Promise<void> {
  const { graph, demo } = seeding
  const places = (demo?.places ?? []).map(({ key, ...place }) => ({ id: seedId('Place', key), demo: true, ...place }))
  await createPlaces(graph, { items: await missingFrom(seeding, places), source: 'demo' })
}
