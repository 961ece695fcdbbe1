import { seedId } from '@mellanrum/seed/seed-id'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { ask, byMeaning } from '../support/api.ts'
import { done, uniqueWord } from '../support/mutate.ts'

interface Found {
  search: {
    nodes: {
      title: string
      byMeaning: boolean
      holder: { name: string } | null
      excerpt: { text: string; marks: { start: number; end: number }[] }
      node: { id: string }
    }[]
  }
}

const search = async (query: string, kinds: string[] | null = null) => {
  const { search: found } = await ask<Found>(
    `query ($query: String!, $kinds: [NodeKind!]) { search(query: $query, kinds: $kinds, first: 50) {
      nodes { title byMeaning holder { name } excerpt { text marks { start end } } node { id } } } }`,
    { query, kinds },
  )
  return found.nodes
}

const own = uniqueWord()
const made: Record<string, string> = {}

/** Texts of an invented village, in words that the questions below do not use. */
beforeAll(async () => {
  const { id: organisationId } = await done('createOrganisation', {
    input: { name: `Byalaget ${own}`, kind: 'ASSOCIATION' },
  })
  const texts = {
    violin: ['Offer', 'Vi ger gratis fiollektioner för barn på torsdagar.'],
    glasses: ['Offer', 'Our optician repairs spectacles for pensioners free of charge.'],
    horses: ['Need', 'Någon som kan sköta om våra ponnyer när stallpersonalen är på semester.'],
    ice: ['Need', 'Pengar till en ny ismaskin åt hockeyrinken.'],
  } as const
  for (const [name, [kind, text]] of Object.entries(texts)) {
    const input = { kind: 'OTHER', text, language: name === 'glasses' ? 'EN' : 'SV', organisationId }
    made[name] = (await done(`create${kind}`, { input })).id
  }
  await byMeaning()
  // The run's own matcher, which also follows all other tests, works the vectors out; this process sees them when they are stored.
  await vi.waitFor(
    async () => {
      const near = await search('hästskötare', ['NEED'])
      expect(near.map(({ node }) => node.id)).toContain(made.horses)
      const violin = await search('violin lessons', ['OFFER'])
      expect(violin.map(({ node }) => node.id)).toContain(made.violin)
      const glasses = await search('reparera glasögon', ['OFFER'])
      expect(glasses.map(({ node }) => node.id)).toContain(made.glasses)
      const ice = await search('ice hockey', ['NEED'])
      expect(ice.map(({ node }) => node.id)).toContain(made.ice)
    },
    { timeout: 150_000, interval: 500 },
  )
}, 180_000)

describe('search by meaning', () => {
  it.each([
    ['musiklektioner', 'violin'],
    ['violin lessons', 'violin'],
    ['reparera glasögon', 'glasses'],
    ['hästskötare', 'horses'],
    ['vem kan hjälpa oss att ta hand om hästarna i sommar', 'horses'],
    ['ice hockey', 'ice'],
  ])('finds by %s what says the same in other words, or in another language', async (query, name) => {
    const found = await search(query)
    const place = found.findIndex(({ node }) => node.id === made[name])
    expect(found.slice(0, 10).map(({ node }) => node.id)).toContain(made[name])
    expect(found[place]).toMatchObject({ holder: { name: `Byalaget ${own}` } })
  })

  it('says where no word met, and marks what says the same', async () => {
    const found = (await search('hästskötare', ['NEED'])).find(({ node }) => node.id === made.horses)
    const marked = found?.excerpt.marks.map(({ start, end }) => found.excerpt.text.slice(start, end))
    expect(found?.byMeaning).toBe(true)
    expect(marked?.length).toBeGreaterThan(0)
    expect(['ponnyer', 'stallpersonalen', 'sköta']).toEqual(expect.arrayContaining(marked?.slice(0, 1) ?? []))
  })

  it('puts what has the word before what only says the same', async () => {
    const found = await search('ponnyer')
    expect(found[0]?.node.id).toBe(made.horses)
    expect(found[0]?.byMeaning).toBe(false)
    const near = found.map(({ byMeaning: isNear }) => isNear)
    expect(near.indexOf(true) === -1 || near.slice(near.indexOf(true)).every(Boolean)).toBe(true)
  })

  it('finds what is filed under the theme that one asks for, in whatever words it is written', async () => {
    const id = seedId('Initiative', 'angar-pa-kyrkogarden')
    const found = await search('biologisk mångfald', ['INITIATIVE'])
    expect(found.slice(0, 10).map(({ node }) => node.id)).toContain(id)
  })

  it('never says that a word met where none did', async () => {
    const found = await search(`${own.slice(0, 4)}zzz qqqqq`)
    expect(found.filter(({ byMeaning: isNear }) => !isNear)).toEqual([])
  })
})

describe('the order of what was found', () => {
  it('puts what is written as typed before what is alike without its dots, then compounds', async () => {
    const stem = `b${own.slice(1, 6).replaceAll(/[^a-z]/g, 'k')}`
    const organisation = (name: string, description: string) =>
      done('createOrganisation', { input: { name, kind: 'COMPANY', description } })
    const compound = await organisation('Ett bolag', `Vi gör stor${stem}ül av trä.`)
    const folded = []
    for (let at = 0; at < 6; at += 1) folded.push(await organisation(`${stem}ultausch ${at}`, `Alle ${stem}ul hier.`))
    const typed = await organisation(`${stem}ülwerk`, 'Ett annat bolag.')
    const found = (await search(`${stem}ül`, ['ORGANISATION'])).map(({ node }) => node.id)
    expect(found[0]).toBe(typed.id)
    expect(found.slice(1, 7).sort()).toEqual(folded.map(({ id }) => id).sort())
    expect(found).toContain(compound.id)
  })

  it('finds organisations of a kind by what the kind is called, whatever they are called', async () => {
    const { id } = await done('createOrganisation', { input: { name: `Lärosätet ${own}`, kind: 'ACADEMIA' } })
    expect((await search('universitetet')).map(({ node }) => node.id)).toContain(id)
    expect((await search('universitetet', ['OFFER'])).map(({ node }) => node.id)).not.toContain(id)
  })

  it('puts the municipality first for who asks for the municipality', async () => {
    const place = own.replaceAll(/[^a-z]/g, 'v')
    const { id } = await done('createOrganisation', { input: { name: `${place} kommun`, kind: 'MUNICIPALITY' } })
    await done('createInitiative', {
      input: { title: `Odla i kommunen ${place}`, summary: 'Kommunen lånar ut jord.', language: 'SV' },
    })
    const [first] = await search('kommunen')
    const found = await search('kommunen')
    expect(found.findIndex(({ node }) => node.id === id)).toBeLessThan(
      found.findIndex(({ title }) => title.startsWith('Odla i kommunen')),
    )
    expect(first?.title).toMatch(/kommun$/)
  })
})
