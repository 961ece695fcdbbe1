import { describe, expect, it } from 'vitest'
import { ask } from '../support/api.ts'
import { done, ownWord, refused } from '../support/mutate.ts'

const organisation = () => done('createOrganisation', { input: { name: ownWord(), kind: 'COMPANY' } })

describe('people', () => {
  it('work at organisations, seen from both sides', async () => {
    const where = await organisation()
    const name = ownWord()
    const work = { organisationId: where.id, role: 'Hållbarhetschef', since: '2022-08-01' }
    const made = await done('createPerson', { input: { name, description: 'Cyklar.', worksAt: [work] } })
    const read = await ask(
      `query ($person: ID!, $organisation: ID!) {
        person(id: $person) { name description demo organisations { totalCount edges { role since until node { id } } } }
        organisation(id: $organisation) { people { totalCount edges { role node { name } } } } }`,
      { person: made.id, organisation: where.id },
    )
    const edge = { role: 'Hållbarhetschef', since: '2022-08-01', until: null, node: where }
    expect(read).toEqual({
      person: { name, description: 'Cyklar.', demo: false, organisations: { totalCount: 1, edges: [edge] } },
      organisation: { people: { totalCount: 1, edges: [{ role: 'Hållbarhetschef', node: { name } }] } },
    })
  })

  it('are found by name, in Swedish order', async () => {
    const word = ownWord()
    for (const name of ['Östen', 'Adam', 'Åsa']) await done('createPerson', { input: { name: `${word} ${name}` } })
    const read = await ask('query ($text: String!) { people(text: $text) { totalCount nodes { name } } }', {
      text: word,
    })
    const nodes = ['Adam', 'Åsa', 'Östen'].map((name) => ({ name: `${word} ${name}` }))
    expect(read).toEqual({ people: { totalCount: 3, nodes } })
  })

  it('are changed, and what they did is ended but kept', async () => {
    const where = await organisation()
    const made = await done('createPerson', {
      input: { name: ownWord(), description: 'x', worksAt: [{ organisationId: where.id, since: '2022-08-01' }] },
    })
    const name = ownWord()
    const changed = await done('changePerson', { id: made.id, input: { name, description: null } }, 'name description')
    expect(changed).toEqual({ name, description: null })
    const ended = await done(
      'endPerson',
      { id: made.id, until: '2024-05-31' },
      'organisations { totalCount } all: organisations(includeEnded: true) { edges { until node { id } } }',
    )
    expect(ended).toEqual({
      organisations: { totalCount: 0 },
      all: { edges: [{ until: '2024-05-31', node: where }] },
    })
  })

  it('are refused with all that is wrong', async () => {
    const where = await organisation()
    const backwards = { organisationId: where.id, since: '2024-02-02', until: '2023-02-02' }
    expect(await refused('createPerson', { input: { name: '', worksAt: [backwards] } })).toEqual([
      'name too_small',
      'worksAt.until custom',
    ])
    const missing = { organisationId: 'org_01ARZ3NDEKTSV4RRFFQ69G5FAV' }
    const name = ownWord()
    expect(await refused('createPerson', { input: { name, worksAt: [missing] } })).toEqual(['worksAt not_found'])
    expect(await ask('query ($text: String!) { people(text: $text) { totalCount } }', { text: name })).toEqual({
      people: { totalCount: 0 },
    })
    expect(await refused('createPerson', { input: { name, visibility: 'ME' } })).toEqual(['visibility not_yours'])
  })
})
