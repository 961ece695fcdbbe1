import { createPeople } from '@mellanrum/graph-api/people/create-people'
import { seedId } from './seed-id.ts'
import { missingFrom, type Seeding } from './seeding.ts'

export async function loadPeople(seeding: Seeding): Promise<void> {
  const { graph, demo } = seeding
  const people = (demo?.people ?? []).map(({ key, name, organisation, role, since }) => ({
    id: seedId('Person', key),
    demo: true,
    name,
    worksAt: [{ organisationId: seedId('Organisation', organisation), role, since }],
  }))
  await createPeople(graph, { items: await missingFrom(seeding, people), source: 'demo' })
}
