import { createMotivations } from '@mellanrum/graph-api/motivations/create-motivations'
import { shareMotivations } from '@mellanrum/graph-api/motivations/share-motivations'
import type { DemoData } from './demo.ts'
import { seedId } from './seed-id.ts'
import { missingFrom, missingLinks, type Seeding } from './seeding.ts'

/** The hopes and concerns of spring 2024, which nobody's name stands behind, word for word. */
export async function loadSourceMotivations(seeding: Seeding): Promise<void> {
  const { graph, source } = seeding
  const motivations = [...source.hopes, ...source.concerns].map(({ key, ...motivation }) => ({
    id: seedId('Motivation', key),
    ...motivation,
  }))
  await createMotivations(graph, { items: await missingFrom(seeding, motivations), source: 'document' })
}

const relations = { HOLDS: 'holds', SUPPORTS: 'supports' } as const

/** The invented organisations' own drivers. */
export async function loadDrivers(seeding: Seeding): Promise<void> {
  const { graph, demo } = seeding
  const holdersOf = (driver: string, links: DemoData['motivationLinks']) =>
    links
      .filter((link) => link.motivation === driver)
      .map(({ organisation, relation, since }) => ({
        id: seedId('Organisation', organisation),
        relation: relations[relation],
        since,
      }))
  const drivers = (demo?.drivers ?? []).map(({ key, themes, ...driver }) => ({
    id: seedId('Motivation', key),
    demo: true,
    ...driver,
    themeIds: themes.map((theme) => seedId('Theme', theme)),
    holders: holdersOf(key, demo?.motivationLinks ?? []),
  }))
  await createMotivations(graph, { items: await missingFrom(seeding, drivers), source: 'demo' })
}

/** The hopes and concerns of the source that invented organisations have taken up. */
export async function loadMotivationLinks(seeding: Seeding): Promise<void> {
  const { graph, demo } = seeding
  const links = (demo?.motivationLinks ?? []).map(({ organisation, motivation, relation, since }) => ({
    type: relation,
    holderId: seedId('Organisation', organisation),
    motivationId: seedId('Motivation', motivation),
    relation: relations[relation],
    since,
  }))
  const missing = await missingLinks(seeding, links, ({ holderId, motivationId, type }) => ({
    from: holderId,
    to: motivationId,
    type,
  }))
  if (missing.length > 0) await shareMotivations(graph, { items: missing, source: 'demo' })
}
