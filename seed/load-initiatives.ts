import { createInitiatives } from '@mellanrum/graph-api/initiatives/create-initiatives'
import { seedId } from './seed-id.ts'
import { missingFrom, type Seeding } from './seeding.ts'

/** The last day on which anything invented was entered: later ones are plans, entered before they begin. */
const lastEntry = '2026-11-02'

export async function loadInitiatives(seeding: Seeding): Promise<void> {
  const { graph, demo } = seeding
  const initiatives = (demo?.initiatives ?? []).map((initiative) => {
    const { key, place, leads, takesPart, contacts, themes, audiences, challenges, answers, partOf, ...rest } =
      initiative
    const entered = rest.startsOn < lastEntry ? rest.startsOn : lastEntry
    const lasting = (ids: readonly string[]) =>
      ids.map((id) => ({ id, since: entered, until: rest.status === 'completed' ? rest.endsOn : null }))
    return {
      id: seedId('Initiative', key),
      demo: true,
      createdAt: `${entered}T08:00:00.000Z`,
      ...rest,
      placeId: seedId('Place', place),
      parentId: partOf === null ? null : seedId('Initiative', partOf),
      leadIds: lasting(leads.map((organisation) => seedId('Organisation', organisation))),
      partnerIds: lasting(takesPart.map((organisation) => seedId('Organisation', organisation))),
      contactIds: lasting(contacts.map((person) => seedId('Person', person))),
      themeIds: themes.map((theme) => seedId('Theme', theme)),
      audienceIds: audiences.map((audience) => seedId('Audience', audience)),
      challengeIds: challenges.map((challenge) => seedId('Challenge', challenge)),
      answersIds: answers.map((motivation) => ({ id: seedId('Motivation', motivation), since: entered })),
    }
  })
  await createInitiatives(graph, { items: await missingFrom(seeding, initiatives), source: 'demo' })
}
