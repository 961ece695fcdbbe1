import { describe, expect, it } from 'vitest'
import { ask } from '../support/api.ts'
import { currentDay } from '../support/current-day.ts'
import { done, mutate, uniqueWord } from '../support/mutate.ts'

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
  const listed = async () => {
    const { page } = await ask<{ page: { nodes: { id: string }[] } }>(`{ page: ${list}(first: 50) { nodes { id } } }`)
    return page.nodes.map((node) => node.id)
  }

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
