import { describe, expect, it } from 'vitest'
import { countStatements, graphql } from '../support/api.ts'

const times = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ')

/** What the API says to a document that it must not run, how long that took, and that it asked the database nothing. */
async function refusedUnread(query: string, variables: Record<string, unknown> = {}): Promise<string> {
  const from = performance.now()
  const { result, sent } = await countStatements(() => graphql(query, variables))
  expect(sent).toEqual([])
  expect(Object.values(result.data ?? {}).filter((value) => value !== null)).toEqual([])
  expect(performance.now() - from, 'milliseconds until it was refused').toBeLessThan(3_000)
  for (const { extensions } of result.errors ?? []) expect(extensions?.code).not.toBe('UNEXPECTED')
  return result.errors?.[0]?.message ?? 'it was not refused'
}

describe('a document', () => {
  const deep = 60_000
  it.each([
    ['of a quarter of a million bytes of fields', `{ counts { ${'needs '.repeat(40_000)} } }`],
    ['of many other names', `{ ${times(15_000, (at) => `a${at}: __typename`)} }`],
    ['of fields within fields', `{${'a{'.repeat(deep)}`],
    ['of lists within lists', `{ search(query: ${'['.repeat(deep)}) { totalCount } }`],
    ['of objects within objects', `mutation { createPlace(input: ${'{a:'.repeat(deep)}`],
    ['of types within types', `query ($a: ${'['.repeat(deep)}) { counts { needs } }`],
    ['of one directive again and again', `{ counts { needs ${'@skip(if: false) '.repeat(10_000)} } }`],
    ['of variables', `query (${times(15_000, (at) => `$a${at}: Int`)}) { counts { needs } }`],
  ])('%s is not read to its end', async (_name, query) => {
    expect(await refusedUnread(query)).toMatch(/at most 4000 words and signs/)
  })

  it('that is nested as deep as may be is refused in words', async () => {
    expect(await refusedUnread(`{${'a{'.repeat(99)}b${'}'.repeat(100)}`)).toMatch(/Cannot query field "a"/)
    expect(await refusedUnread(`{${'a{'.repeat(100)}b${'}'.repeat(101)}`)).toMatch(/100 levels deep/)
    const list = `${'['.repeat(98)}1${']'.repeat(98)}`
    expect(await refusedUnread(`{ search(query: ${list}) { totalCount } }`)).toMatch(/String cannot represent/)
  })

  it('whose fragments lead round in a circle is refused', async () => {
    const fragments = 'fragment a on Organisation { ...b } fragment b on Organisation { place { id } ...a }'
    expect(await refusedUnread(`{ organisations { nodes { ...a } } } ${fragments}`)).toMatch(/within itself/)
  })

  it('whose fragments double again and again is refused before they are unfolded', async () => {
    const fragment = (at: number) =>
      `fragment f${at} on Theme { a: broader { ...f${at + 1} } b: broader { ...f${at + 1} } }`
    const doubled = `{ themes { nodes { ...f0 } } } ${times(40, fragment)} fragment f40 on Theme { id }`
    expect(await refusedUnread(doubled)).toMatch(/maximum depth|maximum breadth/)
    const spread = (at: number) =>
      `fragment f${at} on Theme { ...f${at + 1} ... on Theme { ...f${at + 1} } ...f${at + 1} }`
    const flat = `{ themes { nodes { ...f0 } } } ${times(40, spread)} fragment f40 on Theme { id }`
    expect(await refusedUnread(flat)).toMatch(/maximum breadth/)
  })

  it('asks for at most twenty root fields, of which mutations run one after another', async () => {
    const names = (count: number) => times(count, (at) => `a${at}: endPlace(id: "x") { __typename }`)
    expect(await refusedUnread(`mutation { ${names(21)} }`)).toMatch(/at most 20 root fields.*21/)
    expect(await refusedUnread(`mutation { ${names(300)} }`)).toMatch(/at most 20 root fields.*300/)
    expect((await graphql(`mutation { ${names(20)} }`)).errors).toBeUndefined()
    const searches = `{ ...a } fragment a on Query { ${times(21, (at) => `a${at}: search(query: "hus") { totalCount }`)} }`
    expect(await refusedUnread(searches)).toMatch(/at most 20 root fields/)
    const same = `{ ...a ...b } ${['a', 'b'].map((name) => `fragment ${name} on Query { ${times(15, (at) => `a${at}: counts { needs }`)} }`).join(' ')}`
    expect((await graphql(same)).errors).toBeUndefined()
  })

  it('counts a list as often as it asks for, also where the number is a variable', async () => {
    const query = `query ($first: Int) { organisations(first: $first) { nodes {
      initiatives(first: $first) { nodes { organisations(first: $first) { nodes { id } } } } } } }`
    expect(await refusedUnread(query, { first: 50 })).toMatch(/maximum complexity/)
    expect((await graphql(query, { first: 5 })).errors).toBeUndefined()
  })

  it('is refused however its depth is wrapped', async () => {
    const wrapped = `${'... on Theme { broader { '.repeat(15)}id${' } }'.repeat(15)}`
    expect(await refusedUnread(`{ theme(id: "x") { ${wrapped} } }`)).toMatch(/maximum depth/)
  })

  it('may ask for the whole schema, but not for it over and over', async () => {
    const { getIntrospectionQuery } = await import('graphql')
    expect((await graphql(getIntrospectionQuery())).errors).toBeUndefined()
    const over = '{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }'
    expect(await refusedUnread(over)).toMatch(/introspection depth/)
    const wide = `{ __schema { types { fields { args { ${times(900, (at) => `a${at}: name`)} } } } } }`
    expect(await refusedUnread(wide)).toMatch(/introspection/i)
  })

  it('that is none, or has the wrong parts, is answered in words', async () => {
    for (const query of [
      '',
      ' ',
      '{',
      'query',
      'subscription { counts { needs } }',
      '{ counts }',
      '{ counts { needs } } {',
    ]) {
      expect(await refusedUnread(query), query).not.toBe('it was not refused')
    }
  })
})

interface Fields {
  code: string
  fields: { path: string; code: string; message: string }[]
}

describe('a page', () => {
  const problem = async (args: string) => {
    const { errors } = await graphql(`{ places${args} { nodes { id } } }`)
    return errors?.[0]?.extensions as unknown as Fields | undefined
  }

  it.each([0, -1, 51, 2_147_483_647, -2_147_483_648])('of %d is refused, naming `first`', async (first) => {
    const found = await problem(`(first: ${first})`)
    expect(found).toMatchObject({ code: 'INPUT', fields: [{ path: 'first', code: 'out_of_range' }] })
    expect(found?.fields[0]?.message).toMatch(/1 to 50/)
    const { errors } = await graphql(
      `{ organisations(first: 1) { nodes { initiatives(first: ${first}) { nodes { id } } } } }`,
    )
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INPUT', fields: [{ path: 'first' }] })
  })

  it('of a number that is none is refused by its type', async () => {
    for (const first of ['1.5', '1e309', '"1"', '99999999999', 'true', '[1, 2]', '{a: 1}']) {
      const { errors } = await graphql(`{ places(first: ${first}) { nodes { id } } }`)
      expect(errors?.[0]?.message, first).toMatch(/Int cannot represent/)
    }
    expect((await graphql('{ places(first: null, after: null) { nodes { id } } }')).errors).toBeUndefined()
  })

  const packed = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  it.each([
    ['words', 'inte en markör'],
    ['half a cursor', packed(['umeå', 'plc_1']).slice(0, 7)],
    ['an empty list', packed([])],
    ['a list of seven', packed([1, 2, 3, 4, 5, 6, 7])],
    ['a list in a list', packed([['a'], 'plc_1'])],
    ['a map', packed({ $ne: null })],
    ['a map in a list', packed([{ a: 1 }])],
    ['a number', packed(7)],
    ['null', packed(null)],
    ['JSON that is not base64', '["a","b"]'],
    ['a quarter of a megabyte', packed(['a'.repeat(150_000)])],
    ['NUL', '\u0000'],
  ])('after %s is refused, naming `after`', async (_name, after) => {
    const { errors } = await graphql('query ($after: String) { places(after: $after) { nodes { id } } }', { after })
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'INPUT',
      fields: [{ path: 'after', code: 'invalid_cursor' }],
    })
  })

  it.each([
    ['numbers instead of words', [1, 2]],
    ['one key of two', ['umeå']],
    ['nulls', [null, null]],
    ['truths', [true, false]],
    ['too many keys', ['a', 'b', 'c', 'd', 'e', 'f']],
  ])('after %s is an answer all the same', async (_name, key) => {
    const lists = [
      'places',
      'organisations',
      'themes',
      'needs',
      'motivations',
      'gatherings',
      'collaborations',
      'parallels',
    ]
    const asked = lists.map((list) => `${list}(after: $after) { nodes { id } }`).join(' ')
    const search = 'search(query: "hus", after: $after) { nodes { title } }'
    const { errors } = await graphql(`query ($after: String) { ${asked} ${search} }`, { after: packed(key) })
    expect(errors).toBeUndefined()
  })
})

describe('a selection', () => {
  const organisation = async () => {
    const { data } = await graphql<{ initiatives: { nodes: { organisations: { nodes: { id: string }[] } }[] } }>(
      '{ initiatives(first: 5) { nodes { organisations(first: 1) { nodes { id } } } } }',
    )
    return data.initiatives.nodes.flatMap((node) => node.organisations.nodes)[0]?.id ?? ''
  }

  it('leaves out what @include and @skip say, in one statement', async () => {
    const query = `query ($id: ID!, $with: Boolean!) { organisation(id: $id) {
      name @skip(if: $with) initiatives(first: 2) @include(if: $with) { nodes { title @include(if: $with) } }
      ... @skip(if: $with) { people(first: 2) { nodes { name } } }
      ...more @include(if: $with) } }
      fragment more on Organisation { kind }`
    const id = await organisation()
    const withThem = await countStatements(() => graphql<{ organisation: object }>(query, { id, with: true }))
    const without = await countStatements(() => graphql<{ organisation: object }>(query, { id, with: false }))
    expect(Object.keys(withThem.result.data.organisation).sort()).toEqual(['initiatives', 'kind'])
    expect(Object.keys(without.result.data.organisation).sort()).toEqual(['name', 'people'])
    expect([withThem.sent.length, without.sent.length]).toEqual([1, 1])
    expect(withThem.sent[0]).not.toContain('WORKS_AT')
    expect(without.sent[0]).not.toContain('LEADS')
  })

  it('merges one field asked for in several places, and keeps apart what has other names', async () => {
    const id = await organisation()
    const { result, sent } = await countStatements(() =>
      graphql<{ node: Record<string, { nodes: Record<string, unknown>[]; totalCount?: number }> }>(
        `query ($id: ID!) { node(id: $id) { __typename id
          ... on Organisation { initiatives(first: 3) { nodes { id } } one: initiatives(first: 1) { nodes { id } } }
          ... on Node { ... on Organisation { initiatives(first: 3) { __typename nodes { __typename title } totalCount } } }
          ...also } }
        fragment also on Node { ... on Initiative { initiatives: organisations(first: 3) { nodes { id } } }
          ... on Organisation { initiatives(first: 3) { nodes { status organisations(first: 1) { nodes { name } } } } } }`,
        { id },
      ),
    )
    expect(result.errors).toBeUndefined()
    expect(sent.length).toBe(1)
    const { initiatives, one } = result.data.node
    expect(Object.keys(initiatives?.nodes[0] ?? {}).sort()).toEqual([
      '__typename',
      'id',
      'organisations',
      'status',
      'title',
    ])
    expect(one?.nodes).toEqual([{ id: initiatives?.nodes[0]?.id }])
    expect(initiatives?.totalCount).toBeGreaterThanOrEqual(1)
  })

  it('tells the type of each thing where nothing else is asked', async () => {
    const { result, sent } = await countStatements(() =>
      graphql<{ search: { nodes: { node: { __typename: string } }[] } }>(
        '{ __typename search(query: "cykel", first: 5) { __typename nodes { __typename node { __typename } } } }',
      ),
    )
    expect(result.errors).toBeUndefined()
    expect(sent.length).toBe(1)
    for (const { node } of result.data.search.nodes) expect(node.__typename).toMatch(/^[A-Z][A-Za-z]+$/)
  })

  it('of the same root field under other names is one statement each', async () => {
    const query = '{ a: places(first: 1) { nodes { name } } b: places(first: 2) { nodes { name } } }'
    const { result, sent } = await countStatements(() => graphql(query))
    expect(result.errors).toBeUndefined()
    expect(sent.length).toBe(2)
    const { errors } = await graphql('{ places(first: 1) { nodes { name } } places(first: 2) { nodes { name } } }')
    expect(errors?.[0]?.message).toMatch(/conflict/)
  })
})
