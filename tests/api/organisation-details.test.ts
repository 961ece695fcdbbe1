import { afterAll, describe, expect, it } from 'vitest'
import { ask, asVisitor } from '../support/api.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { done, mutate, refused, uniqueWord } from '../support/mutate.ts'

const word = uniqueWord()
const made: string[] = []
afterAll(() => runDirectly('MATCH (n:Thing) WHERE n.id IN $ids DETACH DELETE n', { ids: made }))

async function make(input: Record<string, unknown>): Promise<string> {
  const { id } = await done('createOrganisation', { input: { kind: 'COMPANY', ...input } })
  made.push(id)
  return id
}

describe('what is known of an organisation besides what it is and does', () => {
  it('is stored as given, with the number written out', async () => {
    const parentId = await make({ name: `${word} kommun`, kind: 'MUNICIPALITY' })
    const details = {
      shortNames: [`${word}kort`],
      email: 'hej@exempel.se',
      phone: '090-123',
      address: 'Storgatan 1',
      postalCode: '903 26',
      latitude: 63.8258,
      longitude: 20.263,
      externalIds: ['https://www.wikidata.org/entity/Q1'],
    }
    const id = await make({ name: `${word} Energi AB`, ...details, organisationNumber: '16 5560160680', parentId })
    const selection = `organisationNumber email phone address postalCode latitude longitude shortNames externalIds parent { id }`
    const { organisation } = await ask(`query ($id: ID!) { organisation(id: $id) { ${selection} } }`, { id })
    expect(organisation).toEqual({ ...details, organisationNumber: '556016-0680', parent: { id: parentId } })
  })

  it('refuses a number with a wrong check digit, an address that is none, and a place beyond the poles', async () => {
    const input = { name: word, kind: 'COMPANY' }
    expect(await refused('createOrganisation', { input: { ...input, organisationNumber: '556016-0681' } })).toEqual([
      'organisationNumber custom',
    ])
    expect(await refused('createOrganisation', { input: { ...input, email: 'hej@' } })).toEqual(['email custom'])
    const beyond = { ...input, latitude: 91, longitude: 20 }
    expect(await refused('createOrganisation', { input: beyond })).toEqual(['latitude too_big'])
  })

  it('takes a position whole, or none', async () => {
    const id = await make({ name: `${word} läge` })
    const change = (input: object) => refused('changeOrganisation', { id, input })
    expect(await change({ latitude: 63 })).toEqual(['longitude custom'])
    expect(await change({ latitude: 63, longitude: null })).toEqual(['longitude custom'])
    expect(await change({ longitude: null })).toEqual(['latitude custom'])
    const half = { name: word, kind: 'COMPANY', longitude: 20 }
    expect(await refused('createOrganisation', { input: half })).toEqual(['latitude custom'])
    for (const degrees of [
      { latitude: 63, longitude: 20 },
      { latitude: null, longitude: null },
    ]) {
      expect(await done('changeOrganisation', { id, input: degrees })).toEqual({ id })
    }
  })

  it('keeps e-mail and phone from those who may not see them', async () => {
    const id = await make({ name: `${word} dold`, email: 'a@exempel.se', phone: '1', contactVisibility: 'NETWORK' })
    const { organisation } = await asVisitor(() =>
      ask('query ($id: ID!) { organisation(id: $id) { email phone name } }', { id }),
    )
    expect(organisation).toEqual({ email: null, phone: null, name: `${word} dold` })
    // Nor does a conflict tell them.
    const changed = await asVisitor(() =>
      mutate('changeOrganisation', { id, input: { name: 'x' }, readAt: '2020-01-01T00:00:00.000Z' }, '__typename'),
    )
    expect(changed.__typename).toMatch(/Error$/)
    expect(JSON.stringify(changed)).not.toContain('a@exempel.se')
  })

  it('is found by a former name, which the excerpt shows', async () => {
    const id = await make({ name: `Nytt ${uniqueWord()}`, formerNames: [`Gamla ${word}namnet Teknik AB`] })
    const { search } = await ask<{ search: { nodes: { node: { id: string }; excerpt: { text: string } }[] } }>(
      'query ($query: String!) { search(query: $query) { nodes { node { id } excerpt { text } } } }',
      { query: `${word}namnet` },
    )
    expect(search.nodes[0]?.node.id).toBe(id)
    expect(search.nodes[0]?.excerpt.text).toContain(`${word}namnet`)
  })

  it('does not let an organisation be a part of itself in two steps', async () => {
    const upper = await make({ name: `${word} över` })
    const lower = await make({ name: `${word} under`, parentId: upper })
    expect(await refused('changeOrganisation', { id: upper, input: { parentId: lower } })).toEqual(['parentId cycle'])
  })
})
