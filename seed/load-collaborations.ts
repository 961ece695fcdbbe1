import { createCollaborations } from '@mellanrum/graph-api/collaborations/create-collaborations'
import { seedId } from './seed-id.ts'
import { missingFrom, type Seeding } from './seeding.ts'

export async function loadCollaborations(seeding: Seeding): Promise<void> {
  const { graph, demo } = seeding
  const collaborations = (demo?.collaborations ?? []).map((collaboration) => {
    const { key, proposedOn, parties, themes, initiative, ...rest } = collaboration
    return {
      id: seedId('Collaboration', key),
      demo: true,
      createdAt: `${proposedOn}T08:00:00.000Z`,
      ...rest,
      parties: parties.map(({ organisation, confirmedOn }) => ({
        organisationId: seedId('Organisation', organisation),
        confirmedOn,
        since: proposedOn,
      })),
      themeIds: themes.map((theme) => seedId('Theme', theme)),
      initiativeId: seedId('Initiative', initiative),
    }
  })
  await createCollaborations(graph, { items: await missingFrom(seeding, collaborations), source: 'demo' })
}
