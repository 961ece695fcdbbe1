import { openGraph } from '@mellanrum/graph-api/database/graph'
import { daysAfter } from '@mellanrum/graph-api/shared/days'
import { program } from '@mellanrum/graph-api/shared/viewer'
import { type Facts, readFacts } from '@mellanrum/graph-api/suggestions/facts'
import { describe, expect, inject, it } from 'vitest'
import { allPages } from '../support/all-pages.ts'
import { ask, testDriver } from '../support/api.ts'
import { currentDay } from '../support/current-day.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { makers } from '../support/makers.ts'
import { done, mutate, refused, uniqueWord } from '../support/mutate.ts'

const today = currentDay()
const endable = [
  { name: 'Organisation', list: 'organisations', input: () => ({ name: `Aa ${uniqueWord()}`, kind: 'COMPANY' }) },
  { name: 'Theme', list: 'themes', input: () => ({ labelSv: `Aa ${uniqueWord()}`, labelEn: 'x' }) },
  { name: 'Challenge', list: 'challenges', input: () => ({ title: uniqueWord(), position: 1 }) },
  { name: 'Place', list: 'places', input: () => ({ name: `Aa ${uniqueWord()}` }) },
  {
    name: 'Gathering',
    list: 'gatherings',
    input: () => ({ title: uniqueWord(), kind: 'WEBINAR', startsOn: today }),
  },
  { name: 'Story', list: 'stories', input: () => ({ title: uniqueWord(), text: 'x' }) },
  { name: 'Audience', list: 'audiences', input: () => ({ labelSv: `Aa ${uniqueWord()}`, labelEn: 'x' }) },
]

describe.each(endable)('end$name', ({ name, list, input }) => {
  const listed = async () => (await allPages<{ id: string }>(list, 'id')).nodes.map((node) => node.id)

  it('takes it out of its list and leaves it where it is', async () => {
    const made = await done(`create${name}`, { input: input() }, 'id endedOn')
    expect(made).toMatchObject({ endedOn: null })
    expect(await listed()).toContain(made.id)
    expect(await done(`end${name}`, { id: made.id }, 'id endedOn')).toEqual({ id: made.id, endedOn: today })
    expect(await listed()).not.toContain(made.id)
    const read = await ask(`query ($id: ID!) { node(id: $id) { id ... on ${name} { endedOn } } }`, { id: made.id })
    expect(read).toEqual({ node: { id: made.id, endedOn: today } })
    expect(await done(`end${name}`, { id: made.id, endedOn: null }, 'endedOn')).toEqual({ endedOn: null })
    expect(await listed()).toContain(made.id)
    await done(`end${name}`, { id: made.id })
  })

  it('knows nothing that is not there, and does not overwrite what was changed meanwhile', async () => {
    const nobody = await mutate(`end${name}`, { id: 'thm_01ARZ3NDEKTSV4RRFFQ69G5FAV' })
    expect(nobody.__typename).toBe('NotFoundError')
    const made = await done(`create${name}`, { input: input() })
    const late = await mutate(`end${name}`, { id: made.id, readAt: '2020-01-01T00:00:00.000Z' })
    expect(late.__typename).toBe('ConflictError')
    await done(`end${name}`, { id: made.id })
  })
})

describe('what is withdrawn or called off', () => {
  const organisation = () => done('createOrganisation', { input: { name: uniqueWord(), kind: 'OTHER' } })

  it('is not among what was written at a gathering', async () => {
    const gathering = await done('createGathering', { input: { title: uniqueWord(), kind: 'OTHER' } })
    const { id } = await done('createReflection', { input: { gatheringId: gathering.id, prompt: 'x', text: 'y' } })
    const query = 'query ($id: ID!) { gathering(id: $id) { reflections { totalCount nodes { id } } } }'
    expect(await ask(query, gathering)).toEqual({ gathering: { reflections: { totalCount: 1, nodes: [{ id }] } } })
    expect(await done('endReflection', { id }, 'endedOn')).toEqual({ endedOn: today })
    expect(await ask(query, gathering)).toEqual({ gathering: { reflections: { totalCount: 0, nodes: [] } } })
    await done('endReflection', { id, endedOn: null })
    expect(await ask(query, gathering)).toEqual({ gathering: { reflections: { totalCount: 1, nodes: [{ id }] } } })
    await done('endGathering', gathering)
  })

  it('is not on the page of its organisation, nor found by a search', async () => {
    const who = await organisation()
    const word = uniqueWord()
    const gathering = await done('createGathering', {
      input: { title: `Visning ${word}`, kind: 'OTHER', organisationIds: [who.id] },
    })
    const story = await done('createStory', { input: { title: `Om ${word}`, text: 'x', organisationId: who.id } })
    const query = `query ($id: ID!, $word: String!) { search(query: $word) { totalCount }
      organisation(id: $id) { gatherings { totalCount } stories { totalCount nodes { id } } }
      withEnded: organisation(id: $id) { gatherings(includeEnded: true) { totalCount } } }`
    const count = async () => {
      const found = await ask<{
        search: { totalCount: number }
        organisation: Record<'gatherings' | 'stories', { totalCount: number }>
        withEnded: { gatherings: { totalCount: number } }
      }>(query, { id: who.id, word })
      const { organisation: of, withEnded, search } = found
      return [search, of.gatherings, of.stories, withEnded.gatherings].map(({ totalCount }) => totalCount)
    }
    await expect.poll(count).toEqual([2, 1, 1, 1])
    await done('endGathering', { id: gathering.id })
    await done('endStory', { id: story.id })
    await expect.poll(count).toEqual([0, 0, 0, 1])
    await done('endOrganisation', { id: who.id })
  })
})

describe('an end that is still to come', () => {
  const later = daysAfter(today, 400)

  it('has ended nothing that the matcher knows', async () => {
    const [who, about] = [(await makers.Organisation?.()) ?? '', (await makers.Theme?.()) ?? '']
    const personId = await makers.Person?.({ worksAt: [{ organisationId: who }] })
    const motivationId = await makers.Motivation?.({ holders: [{ id: who, relation: 'HOLDS' }] })
    const [one, other] = [await makers.Organisation?.(), await makers.Organisation?.()]
    const ids = [
      await makers.Initiative?.({ leadIds: [who], partnerIds: [one], themeIds: [about] }),
      await makers.Need?.({ organisationId: who }),
      await makers.Offer?.({ organisationId: undefined, personId }),
      await makers.Collaboration?.({ parties: [{ organisationId: who }, { organisationId: one }] }),
      await makers.MiniNetwork?.({ memberIds: [who, one, other], convenerId: who }),
      motivationId,
    ] as string[]
    await done('link', { input: { type: 'ANSWERS', from: ids[0], to: motivationId } }, 'lasts')
    const lists = ['initiatives', 'statements', 'collaborations', 'miniNetworks', 'motivations'] as const
    const graph = openGraph({ driver: testDriver(), viewer: program, database: inject('neo4j').database })
    const known = async () => {
      const facts: Facts = await readFacts(graph)
      return lists.flatMap((list) => ids.flatMap((id) => (facts[list] as ReadonlyMap<string, object>).get(id) ?? []))
    }
    const endOn = (day: string) =>
      runDirectly('MATCH (n:Thing)-[tie]-() WHERE n.id IN $ids AND type(tie) <> "ABOUT" SET tie.until = $day', {
        ids: [...ids, personId],
        day,
      })
    const before = await known()
    expect(before).toHaveLength(ids.length)
    expect(before[0]).toMatchObject({ leadIds: [who], organisationIds: expect.arrayContaining([who, one]) })
    await endOn(later)
    expect(await known()).toEqual(before)
    await endOn(today)
    expect(JSON.stringify(await known())).not.toContain(who)
  })

  it('leaves its organisation to be asked, and named in a search', async () => {
    const [askingId, askedId] = [await makers.Organisation?.(), await makers.Organisation?.()]
    await done('endOrganisation', { id: askedId, endedOn: later })
    const word = uniqueWord()
    const id = (await makers.Initiative?.({ title: word })) ?? ''
    await done('link', { input: { type: 'LEADS', from: askedId, to: id, until: later } }, 'lasts')
    const found = () => ask('query ($word: String!) { search(query: $word) { nodes { holder { id } } } }', { word })
    await expect.poll(found).toEqual({ search: { nodes: [{ holder: { id: askedId } }] } })
    await done('askForContact', { input: { askingId, askedId, message: word } })
    await done('endOrganisation', { id: askedId })
    const again = await mutate('askForContact', { input: { askingId, askedId, message: word } })
    expect(again.__typename).toBe('NotFoundError')
  })

  it('is brought forward to today where it is ended without a day', async () => {
    const id = await makers.Organisation?.()
    await done('endOrganisation', { id, endedOn: later })
    expect(await done('endOrganisation', { id }, 'endedOn')).toEqual({ endedOn: today })
    expect(await done('endOrganisation', { id, endedOn: '2024-06-30' }, 'endedOn')).toEqual({ endedOn: '2024-06-30' })
    expect(await done('endOrganisation', { id, endedOn: '2024-07-31' }, 'endedOn')).toEqual({ endedOn: '2024-07-31' })
  })
})

describe('an organisation that has ended', () => {
  const organisation = () => done('createOrganisation', { input: { name: uniqueWord(), kind: 'OTHER' } })
  const opened = (kind: 'Need' | 'Offer') => async (organisationId: string) => {
    const { id } = await done(`create${kind}`, {
      input: { text: uniqueWord(), kind: 'DATA', organisationId },
    })
    await done(`close${kind}`, { id })
    return { id }
  }
  const member = async (organisationId: string) => {
    const [one, other] = [await organisation(), await organisation()]
    const memberIds = [organisationId, one.id, other.id]
    const input = { name: uniqueWord(), purpose: uniqueWord(), memberIds, convenerId: one.id }
    const { id } = await done('createMiniNetwork', { input })
    return { id, organisationId, takesPart: true }
  }
  const party = async (organisationId: string) => {
    const parties = [{ organisationId }, { organisationId: (await organisation()).id }]
    const { id } = await done('createCollaboration', { input: { title: uniqueWord(), parties } })
    return { id, organisationId }
  }

  it.each([
    ['confirmCollaboration', party, 'organisationId'],
    ['answerMiniNetworkInvitation', member, 'organisationId'],
    ['reopenNeed', opened('Need'), 'id'],
    ['reopenOffer', opened('Offer'), 'id'],
    ['confirmNeed', opened('Need'), 'id'],
    ['confirmOffer', opened('Offer'), 'id'],
  ])('says yes to nothing more by %s, until that is taken back', async (mutation, prepare, path) => {
    const { id } = await organisation()
    const given = await prepare(id)
    await done('endOrganisation', { id })
    expect(await refused(mutation, given)).toEqual([`${path} holder_ended`])
    await done('endOrganisation', { id, endedOn: null })
    expect(await done(mutation, given)).toEqual({ id: given.id })
  })
})
