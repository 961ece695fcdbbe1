import { createAudiences } from '@mellanrum/graph-api/audiences/create-audiences'
import { seedId } from './seed-id.ts'
import { missingFrom, type Seeding } from './seeding.ts'

export async function loadAudiences(seeding: Seeding): Promise<void> {
  const { graph, demo } = seeding
  const audiences = (demo?.audiences ?? []).map(({ key, ...audience }) => ({
    id: seedId('Audience', key),
    demo: true,
    ...audience,
  }))
  await createAudiences(graph, { items: await missingFrom(seeding, audiences), source: 'demo' })
}
