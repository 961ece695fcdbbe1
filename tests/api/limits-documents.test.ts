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
