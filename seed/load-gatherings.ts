import { createGatherings } from '@mellanrum/graph-api/gatherings/create-gatherings'
import { createReflections } from '@mellanrum/graph-api/gatherings/create-reflections'
import { createSelfAssessments } from '@mellanrum/graph-api/gatherings/create-self-assessments'
import { seedId } from './seed-id.ts'
import { missingFrom, type Seeding } from './seeding.ts'

/** The programme of spring 2024 with the theme meetings that were wished for, and the invented gatherings. */
export async function loadGatherings(seeding: Seeding): Promise<void> {
  const { graph, source, demo } = seeding
  const held = source.gatherings.map(({ key, programmeLine: _line, ...gathering }) => ({
    id: seedId('Gathering', key),
    ...gathering,
  }))
  const wished = source.wishedThemeMeetings.map(({ key, wishedAt, ...gathering }) => ({
    id: seedId('Gathering', key),
    wishedAtId: seedId('Gathering', wishedAt),
    ...gathering,
  }))
  await createGatherings(graph, { items: await missingFrom(seeding, [...held, ...wished]), source: 'document' })
  const invented = (demo?.gatherings ?? []).map(({ key, place, organisations, ...gathering }) => ({
    id: seedId('Gathering', key),
    demo: true,
    placeId: place === null ? null : seedId('Place', place),
    organisationIds: organisations.map((organisation) => seedId('Organisation', organisation)),
    ...gathering,
  }))
  await createGatherings(graph, { items: await missingFrom(seeding, invented), source: 'demo' })
}

/** What was written at the learning meetings of spring 2024, and what their self-assessments asked. */
export async function loadReflections(seeding: Seeding): Promise<void> {
  const { graph, source } = seeding
  const reflections = source.reflections.map(({ key, gathering, ...reflection }) => ({
    id: seedId('Reflection', key),
    gatheringId: seedId('Gathering', gathering),
    ...reflection,
  }))
  await createReflections(graph, { items: await missingFrom(seeding, reflections), source: 'document' })
  const assessments = source.selfAssessments.map(
    ({ key, gathering, subjectLabels: _subjects, scaleLabels: _scale, ...assessment }) => ({
      id: seedId('SelfAssessment', key),
      gatheringId: seedId('Gathering', gathering),
      ...assessment,
    }),
  )
  await createSelfAssessments(graph, { items: await missingFrom(seeding, assessments), source: 'document' })
}
