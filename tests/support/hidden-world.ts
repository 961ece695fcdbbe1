import { afterAll, beforeAll, expect, inject } from 'vitest'
import { testDriver } from './api.ts'
import { done, uniqueWord } from './mutate.ts'

/** Stands in every text of what everyone must not see. */
export const secret = uniqueWord()
/** Stands in every text of what is hidden and of what is tied to it. */
export const common = uniqueWord()
/** The visibility of all that is hidden: who sees nothing but this sees just that. */
export const ofHidden = uniqueWord()
/** The ids of what everyone must not see, by kind. */
export const hidden: Record<string, string> = {}
/** The ids of what is tied to it and seen by everyone, by kind. */
export const seen: Record<string, string> = {}
/** The day from which something hidden is tied to something seen. */
export const longAgo = '1901-02-03'
const around: string[] = []

/** Runs a statement past the API: what no use case would do. */
export async function runDirectly(
  query: string,
  parameters: Record<string, unknown>,
): Promise<Record<string, unknown>[]> {
  const { records } = await testDriver().executeQuery(query, parameters, { database: inject('neo4j').database })
  return records.map((record) => record.toObject())
}

/** Makes one of each kind, tied to what was made before. */
async function makeWorld(ids: Record<string, string>, tied: Record<string, string>, word: string): Promise<void> {
  const make = async (kind: string, input: Record<string, unknown>) => {
    const { id } = await done(`create${kind}`, { input })
    ids[kind] = id
    return id
  }
  const placeId = seen.Place ?? (await make('Place', { name: word }))
  const themeId = seen.Theme ?? (await make('Theme', { labelSv: word, labelEn: word }))
  const organisationId = await make('Organisation', { name: word, kind: 'OTHER', description: word, placeId })
  const other = tied.Organisation ?? organisationId
  const worksAt = [{ organisationId, role: word }, { organisationId: other }]
  const personId = await make('Person', {
    name: word,
    description: word,
    worksAt: worksAt.slice(0, other === organisationId ? 1 : 2),
    // By itself a person is for the network.
    visibility: 'EVERYONE',
  })
  const gatheringId = await make('Gathering', {
    title: word,
    kind: 'WEBINAR',
    placeId,
    organisationIds: [organisationId, other],
  })
  const about = { themeIds: [themeId] }
  const initiativeId = await make('Initiative', {
    title: word,
    summary: word,
    leadIds: [organisationId],
    partnerIds: [other],
    contactIds: [personId],
    placeId,
    ...about,
  })
  const holders = [organisationId, personId, other].map((id) => ({ id, relation: 'HOLDS' }))
  const motivationId = await make('Motivation', {
    kind: 'HOPE',
    text: word,
    category: word,
    gatheringId,
    holders,
    answeredByIds: [initiativeId],
    ...about,
  })
  await make('Need', { kind: 'TIME', text: word, organisationId: other, gatheringId, ...about })
  await make('Offer', { kind: 'TIME', text: word, personId, gatheringId, ...about })
  const parties = [...new Set([organisationId, other, tied.Extra ?? organisationId])].map((id) => ({
    organisationId: id,
  }))
  if (parties.length > 1)
    await make('Collaboration', { title: word, description: word, parties, initiativeId, ...about })
  const memberIds = [organisationId, other, tied.Extra ?? organisationId]
  if (new Set(memberIds).size > 2)
    await make('MiniNetwork', {
      name: word,
      purpose: word,
      memberIds,
      convenerId: organisationId,
      aroundIds: [motivationId, themeId],
      ...about,
    })
  await make('Reflection', { gatheringId, prompt: word, text: word })
  await make('SelfAssessment', { gatheringId, theme: word, question: word })
  await make('View', { name: word, state: { focusId: organisationId, openedIds: [initiativeId] } })
  await make('Story', { title: word, text: word, organisationId: other, ...about })
}

async function makeAndHide(): Promise<void> {
  const { id: extra } = await done('createOrganisation', { input: { name: uniqueWord(), kind: 'OTHER' } })
  const { id: more } = await done('createOrganisation', { input: { name: uniqueWord(), kind: 'OTHER' } })
  around.push(extra, more)
  await makeWorld(seen, { Organisation: extra, Extra: more }, `${common} ${uniqueWord()}`)
  await makeWorld(hidden, { Organisation: seen.Organisation ?? '', Extra: extra }, `${common} ${secret}`)
  // What is seen is tied to what is hidden, from every side.
  const links = [
    ['TAKES_PART_IN', hidden.Organisation, seen.Initiative],
    ['LEADS', seen.Organisation, hidden.Initiative],
    ['SUPPORTS', hidden.Person, seen.Motivation],
    ['SUPPORTS', hidden.Organisation, seen.Motivation],
    ['ANSWERS', hidden.Initiative, seen.Motivation],
    ['PART_OF', hidden.Initiative, seen.Initiative],
    ['CONTACT_FOR', hidden.Person, seen.Initiative],
    ['TAKES_PART', hidden.Organisation, seen.Gathering],
    ['VOICED_AT', hidden.Need, seen.Gathering],
    ['VOICED_AT', hidden.Motivation, seen.Gathering],
    ['WORKS_AT', hidden.Person, seen.Organisation],
    ['GATHERS_AROUND', seen.MiniNetwork, hidden.Motivation],
  ]
  for (const [type, from, to] of links) await done('link', { input: { type, from, to } }, 'lasts')
  await done(
    'link',
    { input: { type: 'TAKES_PART', from: hidden.Person, to: seen.Gathering, since: longAgo } },
    'lasts',
  )
  const state = { focusId: hidden.Organisation, openedIds: [hidden.Initiative, seen.Initiative] }
  await done('changeView', { id: seen.View, input: { state } })
  // A self-assessment has no visibility of its own: it goes with its gathering.
  await runDirectly('MATCH (n:Thing) WHERE n.id IN $ids AND NOT n:SelfAssessment SET n.visibility = $ofHidden', {
    ids: Object.values(hidden),
    ofHidden,
  })
}

/** Ties what is hidden to what is seen, in every way, for all tests of a file, and takes both away after them. */
export function withHiddenWorld(): void {
  beforeAll(makeAndHide)
  afterAll(async () => {
    const ids = [...Object.values(hidden), ...Object.values(seen), ...around]
    await runDirectly('MATCH (n:Thing) WHERE n.id IN $ids DETACH DELETE n', { ids })
    // The next file makes a world of its own: files share their modules.
    for (const world of [hidden, seen]) for (const kind of Object.keys(world)) delete world[kind]
    around.length = 0
  })
}

/** Fails where an answer holds the secret word or a hidden id, or counts more than it lists. */
export function holdsNothing(answer: unknown): void {
  const text = JSON.stringify(answer)
  expect(
    text.includes(secret),
    `the secret word stands in ${text.slice(Math.max(0, text.indexOf(secret) - 300), text.indexOf(secret) + 50)}`,
  ).toBe(false)
  const told = Object.entries(hidden).filter(([, id]) => text.includes(id))
  expect(told).toEqual([])
  JSON.stringify(answer, (_key, value) => {
    if (value?.edges && value.pageInfo?.hasNextPage === false) expect(value.totalCount).toBe(value.edges.length)
    return value
  })
}
