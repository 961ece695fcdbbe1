import { createMiniNetworks } from '@mellanrum/graph-api/mini-networks/create-mini-networks'
import type { DemoData } from './demo.ts'
import { seedId } from './seed-id.ts'
import { missingFrom, type Seeding } from './seeding.ts'

type Around = DemoData['miniNetworks'][number]['gathersAround'][number]

function aroundId(around: Around): string {
  if ('theme' in around) return seedId('Theme', around.theme)
  if ('motivation' in around) return seedId('Motivation', around.motivation)
  return seedId('Challenge', around.challenge)
}

export async function loadMiniNetworks(seeding: Seeding): Promise<void> {
  const { graph, demo } = seeding
  const networks = (demo?.miniNetworks ?? []).map(({ key, members, gathersAround, themes, convener, ...network }) => ({
    id: seedId('MiniNetwork', key),
    demo: true,
    createdAt: `${network.since}T08:00:00.000Z`,
    ...network,
    convenerId: seedId('Organisation', convener),
    members: members.map(({ organisation, contribution }) => ({
      organisationId: seedId('Organisation', organisation),
      contribution,
    })),
    aroundIds: gathersAround.map(aroundId),
    themeIds: themes.map((theme) => seedId('Theme', theme)),
  }))
  await createMiniNetworks(graph, { items: await missingFrom(seeding, networks), source: 'demo' })
}
