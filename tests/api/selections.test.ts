import { describe, expect, it } from 'vitest'
import { countStatements, graphql } from '../support/api.ts'

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

  it('is read once for all who send the same, each with arguments of their own', async () => {
    const query = `query ($id: ID!, $first: Int!) { organisations(first: $first) { nodes { initiatives(first: $first) { nodes { id } } } }
      one: organisation(id: $id) { id initiatives(first: $first) { nodes { id } } } }`
    type Listed = { nodes: { id: string }[] }
    const asked = async (id: string, first: number) =>
      (
        await graphql<{
          organisations: { nodes: { initiatives: Listed }[] }
          one: { id: string; initiatives: Listed }
        }>(query, { id, first })
      ).data
    const id = await organisation()
    const few = await asked(id, 1)
    const more = await asked(id, 3)
    expect([few.organisations.nodes.length, more.organisations.nodes.length]).toEqual([1, 3])
    expect(few.one.initiatives.nodes.length).toBe(1)
    expect(few.one.initiatives.nodes).toEqual(more.one.initiatives.nodes.slice(0, 1))
    const { data } = await graphql<{ organisations: Listed }>('{ organisations(first: 2) { nodes { id } } }')
    const other = data.organisations.nodes.find((node) => node.id !== id)?.id ?? ''
    expect((await asked(other, 1)).one.id).toBe(other)
  })
})
