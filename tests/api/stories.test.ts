import { createStories } from '@mellanrum/graph-api/stories/create-stories'
import { describe, expect, it } from 'vitest'
import { ask, asVisitor } from '../support/api.ts'
import { memberGraph } from '../support/members.ts'
import { done, mutate, refused, uniqueWord } from '../support/mutate.ts'

const organisation = () => done('createOrganisation', { input: { name: uniqueWord(), kind: 'COMPANY' } })

describe('stories', () => {
  it('are told by an organisation or a person, and about a mistake when they are', async () => {
    const who = await organisation()
    const person = await done('createPerson', { input: { name: uniqueWord() } })
    const theme = await done('createTheme', { input: { labelSv: uniqueWord(), labelEn: uniqueWord() } })
    const input = { title: 'Lådcykeln', text: 'Vi köpte fel.', aboutMistake: true }
    const told = 'title text aboutMistake organisation { id } person { id } themes { nodes { id } }'
    const made = await done(
      'createStory',
      { input: { ...input, organisationId: who.id, themeIds: [theme.id] } },
      `id ${told}`,
    )
    expect(made).toMatchObject({ ...input, organisation: who, person: null, themes: { nodes: [theme] } })
    expect(await done('createStory', { input: { ...input, personId: person.id } }, told)).toMatchObject({
      organisation: null,
      person,
    })
    const read = await ask<{ organisation: unknown; stories: { nodes: { aboutMistake: boolean }[] } }>(
      'query ($id: ID!) { organisation(id: $id) { stories { totalCount nodes { id } } } stories(aboutMistake: false) { nodes { aboutMistake } } }',
      { id: who.id },
    )
    expect(read.organisation).toEqual({ stories: { totalCount: 1, nodes: [{ id: made.id }] } })
    expect(read.stories.nodes.every((story) => !story.aboutMistake)).toBe(true)
  })

  it('are changed, unless somebody did so meanwhile', async () => {
    const made = await done('createStory', { input: { title: 'a', text: 'b' } })
    const input = { title: 'Ny rubrik', aboutMistake: true }
    expect(await done('changeStory', { id: made.id, input }, 'title text aboutMistake')).toEqual({
      title: 'Ny rubrik',
      text: 'b',
      aboutMistake: true,
    })
    const late = await mutate('changeStory', { id: made.id, input, readAt: '2020-01-01T00:00:00.000Z' })
    expect(late.__typename).toBe('ConflictError')
    expect(await refused('createStory', { input: { title: '', text: 'b' } })).toEqual(['title too_small'])
  })

  it('of the network are hidden from everyone, and not counted', async () => {
    const who = await organisation()
    const { ids } = await createStories(memberGraph(), {
      items: [{ title: uniqueWord(), text: 'x', visibility: 'network', organisationId: who.id }],
      source: 'person',
    })
    const read = await asVisitor(() =>
      ask(
        'query ($id: ID!, $who: ID!) { story(id: $id) { id } organisation(id: $who) { stories { totalCount nodes { id } } } }',
        { id: ids[0], who: who.id },
      ),
    )
    expect(read).toEqual({ story: null, organisation: { stories: { totalCount: 0, nodes: [] } } })
  })
})
