import { describe, expect, it } from 'vitest'
import { allPages } from '../support/all-pages.ts'
import { ask } from '../support/api.ts'
import { done, mutate, refused, uniqueWord } from '../support/mutate.ts'

interface Places {
  places: { nodes: { name: string }[]; totalCount: number; pageInfo: { endCursor: string; hasNextPage: boolean } }
}

describe('places', () => {
  it('are listed in Swedish order, page by page, and counted', async () => {
    const word = uniqueWord()
    for (const name of ['Ön', 'Ålidhem', 'Zon', 'Ängen', 'Écluse', 'ersboda']) {
      await done('createPlace', { input: { name: `${word} ${name}` } })
    }
    const query = `query ($text: String!, $first: Int!, $after: String) {
      places(text: $text, first: $first, after: $after) { nodes { name } totalCount pageInfo { endCursor hasNextPage } } }`
    const { places: first } = await ask<Places>(query, { text: word, first: 4 })
    const { places: rest } = await ask<Places>(query, { text: word, first: 4, after: first.pageInfo.endCursor })
    expect([...first.nodes, ...rest.nodes].map((place) => place.name.slice(word.length + 1))).toEqual([
      'Écluse',
      'ersboda',
      'Zon',
      'Ålidhem',
      'Ängen',
      'Ön',
    ])
    expect([first.totalCount, first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([6, true, false])
  })

  it('are in Sweden unless said otherwise, and can be changed', async () => {
    const place = await done('createPlace', { input: { name: uniqueWord() } }, 'id name country')
    expect(place).toMatchObject({ country: 'SE' })
    const name = uniqueWord()
    const changed = await done('changePlace', { id: place.id, input: { name, country: 'no' } }, 'id name country')
    expect(changed).toEqual({ id: place.id, name, country: 'NO' })
    const { node } = await ask<{ node: unknown }>('query ($id: ID!) { node(id: $id) { id ... on Place { name } } }', {
      id: place.id,
    })
    expect(node).toEqual({ id: place.id, name })
  })

  it('are refused without a name or with a country that is none', async () => {
    expect(await refused('createPlace', { input: { name: ' ', country: 'Sverige' } })).toEqual([
      'name too_small',
      'country invalid_format',
    ])
  })

  it('that are not there cannot be changed', async () => {
    const { __typename } = await mutate('changePlace', { id: 'plc_01ARZ3NDEKTSV4RRFFQ69G5FAV', input: { name: 'x' } })
    expect(__typename).toBe('NotFoundError')
  })
})

describe('audiences', () => {
  it('are created, listed and changed', async () => {
    const word = uniqueWord()
    const made = await done('createAudience', { input: { labelSv: word, labelEn: 'Residents' } }, 'id labelSv labelEn')
    expect(made).toMatchObject({ labelSv: word, labelEn: 'Residents' })
    await done('changeAudience', { id: made.id, input: { labelEn: 'Pupils' } })
    const { nodes } = await allPages<{ labelSv: string; labelEn: string }>('audiences', 'labelSv labelEn')
    expect(nodes).toContainEqual({ labelSv: word, labelEn: 'Pupils' })
  })
})
