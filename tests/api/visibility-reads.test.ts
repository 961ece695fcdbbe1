import { countedUpTo } from '@mellanrum/graph-api/database/compile'
import { schema } from '@mellanrum/graph-api/schema'
import { type GraphQLField, type GraphQLObjectType, getNamedType, isObjectType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { ask, graphql } from '../support/api.ts'
import { common, hidden, holdsNothing, secret, seen, withHiddenWorld } from '../support/hidden-world.ts'
import { everything, leaves, required } from '../support/selections.ts'

withHiddenWorld()

const roots = schema.getQueryType()?.getFields() ?? {}
const single = Object.values(roots).filter(
  (field) => field.args.length === 1 && field.args[0]?.name === 'id' && isObjectType(getNamedType(field.type)),
)
const lists = Object.values(roots).filter((field) => {
  const type = getNamedType(field.type)
  return isObjectType(type) && 'totalCount' in type.getFields() && !required(field)
})

describe('what is not for everyone', () => {
  it('was made, of every kind that has a visibility', () => {
    const kinds = Object.values(schema.getTypeMap()).filter(
      (type) => isObjectType(type) && 'visibility' in type.getFields(),
    )
    // A self-assessment has none: it goes with its gathering.
    expect(Object.keys(hidden).sort()).toEqual([...kinds.map(({ name }) => name), 'SelfAssessment'].sort())
  })

  it.each(single.map((field) => [field.name, field] as const))(
    'is not in %s, nor around what is seen',
    async (name, field) => {
      const type = getNamedType(field.type) as GraphQLObjectType
      const query = `query ($id: ID!) { ${name}(id: $id) { ${everything(type, 1)} } }`
      const known = await graphql<Record<string, unknown>>(query, { id: seen[type.name] ?? '' })
      expect(known.errors).toBeUndefined()
      if (seen[type.name]) expect(known.data[name]).not.toBeNull()
      holdsNothing(known)
      const { data } = await graphql<Record<string, unknown>>(query, { id: hidden[type.name] ?? '' })
      // One thing is not there; a list about it is empty, as for an id that nothing has.
      expect([null, []]).toContainEqual(data[name])
    },
  )

  it.each(lists.map((field) => [field.name, field] as const))(
    'is not in the list %s, nor counted by it',
    async (name, field) => {
      const { edges } = (getNamedType(field.type) as GraphQLObjectType).getFields()
      const edge = getNamedType((edges as GraphQLField<unknown, unknown>).type) as GraphQLObjectType
      let after: string | null = null
      let listed = 0
      do {
        const found: Record<
          string,
          { totalCount: number; edges: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }
        > = await ask(
          `query ($after: String) { ${name}(first: 50, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { ${leaves(edge)} } } } }`,
          { after },
        )
        const page = found[name]
        if (!page) throw new Error(name)
        const { totalCount, pageInfo } = page
        listed += page.edges.length
        holdsNothing(page.edges)
        // Beyond that many is only said, but by what is in memory anyway.
        if (!pageInfo.hasNextPage) expect([listed, Math.min(listed, countedUpTo + 1)]).toContain(totalCount)
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null
      } while (after !== null)
    },
  )

  it('is not found by its words, its id, or by what is around it', async () => {
    for (const id of Object.values(hidden)) {
      const { node, neighbourhood, history } = await ask(
        'query ($id: ID!) { node(id: $id) { id } neighbourhood(id: $id) { truncated } history(id: $id) { id } }',
        { id },
      )
      expect([node, neighbourhood, history]).toEqual([null, null, null])
    }
    const query = '{ search(query: "WORD", first: 50) { totalCount nodes { title excerpt { text } node { id } } } }'
    expect(await ask(query.replace('WORD', secret))).toEqual({ search: { totalCount: 0, nodes: [] } })
    const filtered = ['organisations', 'initiatives', 'motivations', 'needs', 'offers'].map(
      (list) => `${list}(filter: { text: "${secret}" }) { totalCount }`,
    )
    for (const { totalCount } of Object.values(
      await ask<Record<string, { totalCount: number }>>(`{ ${filtered.join(' ')} }`),
    ))
      expect(totalCount).toBe(0)
  })

  it('is not counted by a search that finds what stands beside it', async () => {
    const query = 'query ($query: String!) { search(query: $query, first: 50) { totalCount nodes { node { id } } } }'
    const { search } = await ask<{ search: { totalCount: number; nodes: { node: { id: string } }[] } }>(query, {
      query: common,
    })
    holdsNothing(search)
    expect(search.totalCount).toBe(search.nodes.length)
    expect(search.nodes.map(({ node }) => node.id)).toContain(seen.Organisation)
  })

  it('leads to nothing as a filter', async () => {
    const by = `filter: { organisationId: "${hidden.Organisation}" }`
    const lists = ['initiatives', 'needs', 'offers'].map((list) => `${list}(${by}) { totalCount nodes { id } }`)
    const gathering = `motivations(filter: { gatheringId: "${hidden.Gathering}" }) { totalCount nodes { id } }`
    const found = await ask<Record<string, unknown>>(`{ ${lists.join(' ')} ${gathering} }`)
    for (const list of Object.values(found)) expect(list).toEqual({ totalCount: 0, nodes: [] })
  })
})
