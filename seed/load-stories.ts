import { createStories } from '@mellanrum/graph-api/stories/create-stories'
import { seedId } from './seed-id.ts'
import { missingFrom, type Seeding } from './seeding.ts'

export async function loadStories(seeding: Seeding): Promise<void> {
  const { graph, demo } = seeding
  const stories = (demo?.stories ?? []).map(({ key, organisation, themes, ...story }) => ({
    id: seedId('Story', key),
    demo: true,
    ...story,
    organisationId: seedId('Organisation', organisation),
    themeIds: themes.map((theme) => seedId('Theme', theme)),
  }))
  await createStories(graph, { items: await missingFrom(seeding, stories), source: 'demo' })
}
