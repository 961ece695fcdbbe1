import { describe, expect, it } from 'vitest'
import { ask, countStatements } from '../support/api.ts'
import { done, uniqueWord } from '../support/mutate.ts'

interface Found {
  search: {
    totalCount: number
    nodes: {
      kind: string
      title: string
      excerpt: { text: string; marks: { start: number; end: number }[] }
      node: { id: string; organisation?: { id: string } }
    }[]
  }
}

const search = (query: string, kinds: string[] | null = null) =>
  ask<Found>(
    `query ($query: String!, $kinds: [NodeKind!]) { search(query: $query, kinds: $kinds, first: 50) { totalCount
      nodes { kind title excerpt { text marks { start end } } node { id ... on Need { organisation { id } } } } } }`,
    { query, kinds },
  )

const idsOf = (found: Found) => found.search.nodes.map((one) => one.node.id)

describe('search', () => {
  it.each([
    ['bostad', 'hyresbostäder'],
    ['bostäder', 'bostadsbolaget'],
    ['bostader', 'bostäder'],
    ['elanvändning', 'elanvändningens'],
    ['biodlign', 'biodling'],
    ['SOLCELER', 'solceller'],
    ['lastcyklar', 'lastcykel'],
    ['city', 'cities'],
  ])('finds by %s what says %s', async (sought, said) => {
    const own = uniqueWord()
    const made = await done('createOrganisation', {
      input: { name: own, kind: 'COMPANY', description: `Här står ${said} i en mening.` },
    })
    const found = await search(`${own} ${sought}`)
    expect(idsOf(found)).toEqual([made.id])
    const [first] = found.search.nodes
    const words = first?.excerpt.marks.map(({ start, end }) => first.excerpt.text.slice(start, end))
    expect(words).toContain(said)
  })

  it('finds organisations by the initials of their names, words or parts of a compound', async () => {
    const ofWords = await done('createOrganisation', { input: { name: 'Xenias qvarnar i Zedmark', kind: 'COMPANY' } })
    const ofParts = await done('createOrganisation', { input: { name: 'Xylofonqvarnszebran', kind: 'COMPANY' } })
    expect(idsOf(await search('XQZ')).toSorted()).toEqual([ofWords.id, ofParts.id].toSorted())
    expect(idsOf(await search('xqz', ['ORGANISATION']))).toHaveLength(2)
    expect(idsOf(await search('XQZ', ['NEED']))).toEqual([])
  })

  it('returns typed results of the kinds asked for, with what else is asked of them, in one statement', async () => {
    const own = uniqueWord()
    const who = await done('createOrganisation', { input: { name: own, kind: 'COMPANY' } })
    const need = await done('createNeed', {
      input: { kind: 'DATA', text: `Vi söker ${own}`, organisationId: who.id },
    })
    const { result, sent } = await countStatements(() => search(own, ['NEED']))
    expect(sent).toHaveLength(1)
    expect(result.search).toMatchObject({
      totalCount: 1,
      nodes: [{ kind: 'NEED', title: `Vi söker ${own}`, node: { id: need.id, organisation: { id: who.id } } }],
    })
    // The name itself comes before a text that mentions it.
    expect(idsOf(await search(own))).toEqual([who.id, need.id])
  })

  it('takes a word for mistyped only where next to nothing has it', async () => {
    const own = uniqueWord()
    const make = async (name: string) =>
      (await done('createOrganisation', { input: { name, kind: 'COMPANY' } })).id as string
    const typed = `${own}kolm`
    const mistyped = await make(`${own}kalm`)
    const first = await make(typed)
    expect(idsOf(await search(typed))).toEqual([first, mistyped])
    const more = [await make(`${typed} två`), await make(`${typed} tre`)]
    expect(idsOf(await search(typed)).sort()).toEqual([first, ...more].sort())
  })

  it.each(['', '   ', '+-&|!(){}[]^"~*?:\\/', '"', '*', '~', 'a:b', 'AND', 'hus AND (', '\\', '[x TO', 'é', '😀'])(
    'takes %j without stumbling',
    async (query) => {
      const { search: found } = await search(query)
      expect(found.totalCount).toBeGreaterThanOrEqual(0)
    },
  )

  it('goes on page after page without showing anything twice', async () => {
    const own = uniqueWord()
    for (let at = 0; at < 5; at += 1) {
      await done('createOrganisation', { input: { name: `${own} ${at}`, kind: 'COMPANY' } })
    }
    const seen: string[] = []
    let after: string | null = null
    do {
      type Read = { search: { nodes: { title: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }
      const read: Read = await ask<Read>(
        'query ($query: String!, $after: String) { search(query: $query, first: 2, after: $after) { nodes { title } pageInfo { hasNextPage endCursor } } }',
        { query: own, after },
      )
      seen.push(...read.search.nodes.map((one) => one.title))
      after = read.search.pageInfo.hasNextPage ? read.search.pageInfo.endCursor : null
    } while (after)
    expect(seen.sort()).toEqual([0, 1, 2, 3, 4].map((at) => `${own} ${at}`))
  })

  it('tells by cursor and score the place alone, and takes no other cursor', async () => {
    const own = uniqueWord()
    for (const name of [`${own} A`, `${own} B`]) await done('createOrganisation', { input: { name, kind: 'COMPANY' } })
    type Read = { search: { edges: { cursor: string; node: { score: number } }[] } }
    const asked =
      'query ($query: String!, $after: String) { search(query: $query, after: $after) { edges { cursor node { score } } } }'
    const { edges } = (await ask<Read>(asked, { query: own })).search
    expect(edges.map(({ cursor }) => JSON.parse(Buffer.from(cursor, 'base64url').toString()))).toEqual([[0], [1]])
    expect(edges.map(({ node }) => node.score)).toEqual([1, 0.5])
    for (const forged of [['x'], [-5], [null], [1e300]]) {
      const after = Buffer.from(JSON.stringify(forged)).toString('base64url')
      expect((await ask<Read>(asked, { query: own, after })).search.edges.length).toBeLessThanOrEqual(2)
    }
  })
})

describe('counts', () => {
  it('tell how much there is, open needs and offers only', async () => {
    type Read = { counts: Record<string, number> }
    const query =
      '{ counts { organisations people initiatives needs offers motivations collaborations miniNetworks gatherings } }'
    const { result: before, sent } = await countStatements(() => ask<Read>(query))
    expect(sent).toHaveLength(1)
    for (const count of Object.values(before.counts)) expect(count).toBeGreaterThan(0)
  })
})
