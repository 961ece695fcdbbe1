import { createNeeds, createOffers } from '@mellanrum/graph-api/needs-offers/create-resources'
import type { DemoData } from './demo.ts'
import { type SeededLabel, seedId } from './seed-id.ts'
import { missingFrom, type Seeding } from './seeding.ts'

type Resource = DemoData['needs'][number]

const idOrNone = (label: SeededLabel, key: string | null) => (key === null ? null : seedId(label, key))

function resourceOf(label: 'Need' | 'Offer', resource: Resource) {
  const { key, organisation, person, themes, voicedAt, ...rest } = resource
  return {
    id: seedId(label, key),
    demo: true,
    createdAt: `${rest.confirmedOn}T08:00:00.000Z`,
    since: rest.confirmedOn,
    ...rest,
    organisationId: idOrNone('Organisation', organisation),
    personId: idOrNone('Person', person),
    gatheringId: idOrNone('Gathering', voicedAt),
    themeIds: themes.map((theme) => seedId('Theme', theme)),
  }
}

export async function loadNeeds(seeding: Seeding): Promise<void> {
  const { graph, demo } = seeding
  const needs = (demo?.needs ?? []).map((need) => resourceOf('Need', need))
  await createNeeds(graph, { items: await missingFrom(seeding, needs), source: 'demo' })
}

export async function loadOffers(seeding: Seeding): Promise<void> {
  const { graph, demo } = seeding
  const offers = (demo?.offers ?? []).map((offer) => resourceOf('Offer', offer))
  await createOffers(graph, { items: await missingFrom(seeding, offers), source: 'demo' })
}
