import { describe, expect, it } from 'vitest'
import { ask } from '../support/api.ts'
import { done, refused, uniqueWord } from '../support/mutate.ts'

const organisation = () => done('createOrganisation', { input: { name: uniqueWord(), kind: 'COMPANY' } })

describe('people', () => {
  it('work at organisations, seen from both sides', async () => {
    const where = await organisation()
    const name = uniqueWord()
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
    const word = uniqueWord()
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
      input: { name: uniqueWord(), description: 'x', worksAt: [{ organisationId: where.id, since: '2022-08-01' }] },
    })
    const name = uniqueWord()
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
    const name = uniqueWord()
    expect(await refused('createPerson', { input: { name, worksAt: [missing] } })).toEqual(['worksAt not_found'])
    expect(await ask('query ($text: String!) { people(text: $text) { totalCount } }', { text: name })).toEqual({
      people: { totalCount: 0 },
    })
    expect(await refused('createPerson', { input: { name, visibility: 'ME' } })).toEqual(['visibility not_yours'])
  })
})
