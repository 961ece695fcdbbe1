import { describe, expect, it } from 'vitest'
import { ask, graphql, maskedErrors } from '../support/api.ts'
import { nobody } from '../support/hostile-values.ts'
import { done, mutate, refused, uniqueWord } from '../support/mutate.ts'

describe('a number, a list, a name of something', () => {
  it.each([0, 21, -1, 2_147_483_647])('capacity %d is out of range', async (capacity) => {
    const [problem] = await refused('createOrganisation', { input: { name: uniqueWord(), kind: 'OTHER', capacity } })
    expect(problem).toMatch(/^capacity too_(small|big)$/)
  })

  it.each([
    ['1.5', '{ name: "x", kind: OTHER, capacity: 1.5 }', /Int cannot represent/],
    ['1e309', '{ name: "x", kind: OTHER, capacity: 1e309 }', /Int cannot represent/],
    ['an unknown kind', '{ name: "x", kind: HACKERS }', /does not exist in "OrganisationKind"/],
    ['a kind in quotes', '{ name: "x", kind: "OTHER" }', /OrganisationKind/],
    ['no name', '{ name: null, kind: OTHER }', /Expected value of type "String!"/],
    [
      'an unknown field',
      '{ name: "x", kind: OTHER, visiblity: EVERYONE }',
      /is not defined by type.*Did you mean "visibility"/,
    ],
    ['its own id', '{ name: "x", kind: OTHER, id: "org_1" }', /is not defined by type/],
  ])('%s is refused by the contract', async (_name, input, said) => {
    const { errors } = await graphql(`mutation { createOrganisation(input: ${input}) { __typename } }`)
    expect(errors?.[0]?.message).toMatch(said)
  })

  it('of fifty-one ids is too long, and one id twice is one', async () => {
    const { themes } = await ask<{ themes: { nodes: { id: string }[] } }>('{ themes(first: 1) { nodes { id } } }')
    const theme = themes.nodes[0]?.id ?? ''
    const input = (themeIds: unknown) => ({ input: { title: uniqueWord(), text: 'x', themeIds } })
    expect(await refused('createStory', input(Array(51).fill(theme)))).toEqual(['themeIds too_big'])
    const made = await done<{ themes: { totalCount: number } }>(
      'createStory',
      input([theme, theme, theme]),
      'themes { totalCount }',
    )
    expect(made.themes.totalCount).toBe(1)
  })

  it('of another kind, or of nothing, is named', async () => {
    const { id } = await done('createOrganisation', { input: { name: uniqueWord(), kind: 'OTHER' } })
    const input = (themeIds: unknown) => ({ input: { title: uniqueWord(), text: 'x', themeIds } })
    expect(await refused('createStory', input([id]))).toEqual(['themeIds not_found'])
    expect(await refused('createStory', input([`thm_${nobody}`]))).toEqual(['themeIds not_found'])
    expect((await refused('createStory', input([`${id} `])))[0]).toMatch(/^themeIds/)
    expect((await mutate('changePerson', { id, input: { name: 'x' } })).__typename).toBe('NotFoundError')
    expect((await mutate('endPlace', { id })).__typename).toBe('NotFoundError')
    const { person, organisation } = await ask(
      'query ($id: ID!) { person(id: $id) { id } organisation(id: $id) { id } }',
      { id },
    )
    expect([person, organisation]).toEqual([null, { id }])
  })

  it('is no address unless of the web', async () => {
    for (const website of [
      'javascript:alert(1)',
      'data:text/html,x',
      'ftp://x',
      '//x.se',
      `https://${'x'.repeat(500)}`,
      'https://a b',
    ]) {
      const [problem] = await refused('createOrganisation', { input: { name: uniqueWord(), kind: 'OTHER', website } })
      expect(problem, website).toMatch(/^website/)
    }
  })
})

describe('a mutation of which nothing is asked', () => {
  it('says that it is done', async () => {
    const query = 'mutation ($name: String!) { createPlace(input: { name: $name }) { __typename } }'
    const { data } = await graphql<{ createPlace: unknown }>(query, { name: uniqueWord() })
    expect(data.createPlace).toEqual({ __typename: 'MutationCreatePlaceSuccess' })
    const made = await done('createPerson', { input: { name: uniqueWord() } })
    const changed = await graphql(
      'mutation ($id: ID!) { changePerson(id: $id, input: {}) { ... on MutationChangePersonSuccess { data { __typename } } } }',
      { id: made.id },
    )
    expect(changed.data).toEqual({ changePerson: { data: { __typename: 'Person' } } })
  })
})

describe('all of this', () => {
  it('has made no error that was not expected', () => {
    expect(maskedErrors().map(({ details }) => details)).toEqual([])
  })
})
