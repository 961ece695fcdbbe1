import { createThemes } from '@mellanrum/graph-api/themes/create-themes'
import { seedId } from './seed-id.ts'
import { missingFrom, type Seeding } from './seeding.ts'

/** The five focus areas stand in the source; what is below them is invented. */
export async function loadThemes(seeding: Seeding): Promise<void> {
  const { graph, source, demo } = seeding
  const focusAreas = source.focusAreas.map(({ key, labelSv, labelEn }) => ({
    id: seedId('Theme', key),
    labelSv,
    labelEn,
    focusArea: true,
  }))
  await createThemes(graph, { items: await missingFrom(seeding, focusAreas), source: 'document' })
  const themes = (demo?.themes ?? []).map(({ key, broader, ...theme }) => ({
    id: seedId('Theme', key),
    demo: true,
    broaderId: seedId('Theme', broader),
    ...theme,
  }))
  await createThemes(graph, { items: await missingFrom(seeding, themes), source: 'demo' })
}
