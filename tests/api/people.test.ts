import { daysAfter } from '@mellanrum/graph-api/shared/days'
import { describe, expect, it } from 'vitest'
import { ask } from '../support/api.ts'
import { currentDay } from '../support/current-day.ts'
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

  it('end on no day before what they do began: then nothing of it ends', async () => {
    const [former, current] = [await organisation(), await organisation()]
    const worksAt = [
      { organisationId: former.id, since: '2015-01-01', until: '2019-12-31' },
      { organisationId: current.id, since: '2023-01-01' },
    ]
    const { id } = await done('createPerson', { input: { name: uniqueWord(), worksAt } })
    const daysOf = async () => {
      const all = 'organisations(includeEnded: true) { edges { since until node { id } } }'
      const { person } = await ask<{ person: { organisations: { edges: Record<string, unknown>[] } } }>(
        `query ($id: ID!) { person(id: $id) { ${all} } }`,
        { id },
      )
      return new Map(
        person.organisations.edges.map(({ since, until, node }) => [(node as { id: string }).id, [since, until]]),
      )
    }
    const before = await daysOf()
    for (const until of ['2014-01-01', '2020-01-01', '2022-12-31']) {
      expect(await refused('endPerson', { id, until })).toEqual(['until before_since'])
    }
    expect(await daysOf()).toEqual(before)
    await done('endPerson', { id, until: '2024-05-31' })
    await done('endPerson', { id })
    expect(await daysOf()).toEqual(
      new Map([
        [former.id, ['2015-01-01', '2019-12-31']],
        [current.id, ['2023-01-01', '2024-05-31']],
      ]),
    )
    const later = daysAfter(currentDay(), 60)
    await done('link', { input: { type: 'WORKS_AT', from: id, to: former.id, since: later } }, 'lasts')
    expect(await refused('endPerson', { id })).toEqual(['until before_since'])
    await done('endPerson', { id, until: later })
    expect((await daysOf()).get(current.id)).toEqual(['2023-01-01', '2024-05-31'])
  })

  it('are at one organisation at one time once: of two periods that overlap none is left out without a word', async () => {
    const { id: organisationId } = await organisation()
    const [first, second] = [
      { organisationId, since: '2020-01-01', until: '2022-01-01' },
      { organisationId, since: '2021-01-01', until: '2023-01-01' },
    ]
    const name = uniqueWord()
    expect(await refused('createPerson', { input: { name, worksAt: [first, second] } })).toEqual(['worksAt overlaps'])
    const after = { ...second, since: first.until }
    expect((await done('createPerson', { input: { name, worksAt: [first, after] } })).id).toMatch(/^per_/)
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
