import { describe, expect, it } from 'vitest'
import { ask, countStatements, graphql } from '../support/api.ts'
import { done, refused, uniqueWord } from '../support/mutate.ts'

const organisation = () => done('createOrganisation', { input: { name: uniqueWord(), kind: 'COMPANY' } })
const initiative = (more: object = {}) =>
  done('createInitiative', { input: { title: uniqueWord(), summary: 'x', ...more } })
const how = 'type role since until lasts from { id } to { id }'

describe('link and endLink', () => {
  it('make, end and take back what lasts', async () => {
    const [who, what] = [await organisation(), await initiative()]
    const ends = { from: who.id, to: what.id, type: 'TAKES_PART_IN' }
    const made = await done('link', { input: { ...ends, since: '2024-02-07' } }, how)
    const lasting = { type: 'TAKES_PART_IN', role: null, since: '2024-02-07', from: who, to: what }
    expect(made).toEqual({ ...lasting, until: null, lasts: true })
    const ended = await done('endLink', { input: { ...ends, until: '2024-06-01' } }, how)
    expect(ended).toEqual({ ...lasting, until: '2024-06-01', lasts: false })
    const listed = `query ($id: ID!) { organisation(id: $id) {
      initiatives { totalCount } all: initiatives(includeEnded: true) { edges { until } } } }`
    expect(await ask(listed, { id: who.id })).toEqual({
      organisation: { initiatives: { totalCount: 0 }, all: { edges: [{ until: '2024-06-01' }] } },
    })
    expect(await done('endLink', { input: { ...ends, until: null } }, how)).toEqual({
      ...lasting,
      until: null,
      lasts: true,
    })
    expect(await ask(listed, { id: who.id })).toEqual({
      organisation: { initiatives: { totalCount: 1 }, all: { edges: [{ until: null }] } },
    })
  })

  it('give a role to work', async () => {
    const where = await organisation()
    const person = await done('createPerson', { input: { name: uniqueWord() } })
    const ends = { from: person.id, to: where.id, type: 'WORKS_AT' }
    expect(await done('link', { input: { ...ends, role: 'Vaktmästare' } }, 'role')).toEqual({ role: 'Vaktmästare' })
    expect(await done('link', { input: { ...ends, role: 'Chef' } }, 'role')).toEqual({ role: 'Chef' })
    const read = await ask('query ($id: ID!) { person(id: $id) { organisations { edges { role } } } }', {
      id: person.id,
    })
    expect(read).toEqual({ person: { organisations: { edges: [{ role: 'Chef' }] } } })
  })

  it('take away what has no time', async () => {
    const theme = await done('createTheme', { input: { labelSv: uniqueWord(), labelEn: 'x' } })
    const what = await initiative({ themeIds: [theme.id] })
    const ends = { from: what.id, to: theme.id, type: 'ABOUT' }
    expect(await done('endLink', { input: ends }, 'lasts until')).toEqual({ lasts: false, until: null })
    const read = await ask('query ($id: ID!) { initiative(id: $id) { themes { totalCount } } }', { id: what.id })
    expect(read).toEqual({ initiative: { themes: { totalCount: 0 } } })
    expect(await refused('endLink', { input: ends })).toEqual(['to not_linked'])
  })

  it('move what there can be only one of', async () => {
    const [here, there] = [uniqueWord(), uniqueWord()].map((name) => done('createPlace', { input: { name } }))
    const what = await initiative({ placeId: (await here)?.id })
    await done('link', { input: { from: what.id, to: (await there)?.id, type: 'LOCATED_IN' } }, 'lasts')
    const read = await ask('query ($id: ID!) { initiative(id: $id) { place { id } } }', { id: what.id })
    expect(read).toEqual({ initiative: { place: await there } })
  })

  it('refuse the wrong kinds, what is not there, circles, and days in the wrong order', async () => {
    const [who, parent] = [await organisation(), await initiative()]
    const child = await initiative({ parentId: parent.id })
    const link = (input: object) => refused('link', { input })
    expect(await link({ from: parent.id, to: who.id, type: 'LEADS', role: 'x' })).toEqual([
      'from wrong_kind',
      'to wrong_kind',
      'role not_for_type',
    ])
    expect(await link({ from: who.id, to: 'ini_01ARZ3NDEKTSV4RRFFQ69G5FAV', type: 'LEADS' })).toEqual(['to not_found'])
    expect(await link({ from: 'nonsense', to: parent.id, type: 'LEADS' })).toEqual(['from custom'])
    expect(await link({ from: parent.id, to: child.id, type: 'PART_OF' })).toEqual(['to cycle'])
    expect(await link({ from: parent.id, to: parent.id, type: 'PART_OF' })).toEqual(['to cycle'])
    expect(await link({ from: child.id, to: parent.id, type: 'PART_OF', since: '2024-01-01' })).toEqual([
      'since not_for_type',
    ])
    const ends = { from: who.id, to: parent.id, type: 'LEADS' }
    await done('link', { input: { ...ends, since: '2024-02-07' } }, 'lasts')
    expect(await refused('endLink', { input: { ...ends, until: '2024-01-01' } })).toEqual(['until before_since'])
  })

  it('know no types besides those of the list', async () => {
    const { errors } = await graphql('mutation { link(input: { from: "a", to: "b", type: CONCERNS }) { __typename } }')
    expect(errors?.[0]?.message).toContain('LinkType')
  })
})

describe('node', () => {
  it('finds anything by its id with one statement', async () => {
    const who = await organisation()
    const what = await initiative({ leadIds: [who.id] })
    const { result, sent } = await countStatements(() =>
      ask(
        `query ($id: ID!) { node(id: $id) { __typename id
          ... on Organisation { name } ... on Initiative { organisations { nodes { id initiatives { nodes { id } } } } } } }`,
        { id: what.id },
      ),
    )
    const organisations = { nodes: [{ id: who.id, initiatives: { nodes: [what] } }] }
    expect(result).toEqual({ node: { __typename: 'Initiative', id: what.id, organisations } })
    expect(sent.length).toBe(1)
  })

  it('is nothing for an id that is not there, and an organisation is no person', async () => {
    const who = await organisation()
    const read = await ask('query ($id: ID!) { node(id: "nonsense") { id } person(id: $id) { id } }', { id: who.id })
    expect(read).toEqual({ node: null, person: null })
  })
})
