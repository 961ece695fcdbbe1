import { schema } from '@mellanrum/graph-api/schema'
import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { ask, graphql, testDriver } from '../support/api.ts'
import { done, mutate, ownWord } from '../support/mutate.ts'

/** Stands in every text of what everyone must not see. */
const secret = ownWord()
const hidden: Record<string, string> = {}
const seen: Record<string, string> = {}

async function run(query: string, parameters: Record<string, unknown>): Promise<void> {
  await testDriver().executeQuery(query, parameters, { database: inject('neo4j').database })
}

/** Makes one of each kind, tied to what was made before. */
async function makeWorld(ids: Record<string, string>, around: Record<string, string>, word: string): Promise<void> {
  const make = async (kind: string, input: Record<string, unknown>) => {
    const { id } = await done(`create${kind}`, { input })
    ids[kind] = id
    return id
  }
  const placeId = seen.Place ?? (await make('Place', { name: word }))
  const themeId = seen.Theme ?? (await make('Theme', { labelSv: word, labelEn: word }))
  const organisationId = await make('Organisation', { name: word, kind: 'OTHER', description: word, placeId })
  const other = around.Organisation ?? organisationId
  const worksAt = [{ organisationId, role: word }, { organisationId: other }]
  const personId = await make('Person', {
    name: word,
    description: word,
    worksAt: worksAt.slice(0, other === organisationId ? 1 : 2),
  })
  const gatheringId = await make('Gathering', {
    title: word,
    kind: 'WEBINAR',
    placeId,
    organisationIds: [organisationId, other],
  })
  const about = { themeIds: [themeId] }
  const initiativeId = await make('Initiative', {
    title: word,
    summary: word,
    leadIds: [organisationId],
    partnerIds: [other],
    contactIds: [personId],
    placeId,
    ...about,
  })
  const holders = [organisationId, personId, other].map((id) => ({ id, relation: 'HOLDS' }))
  const motivationId = await make('Motivation', {
    kind: 'HOPE',
    text: word,
    category: word,
    gatheringId,
    holders,
    answeredByIds: [initiativeId],
    ...about,
  })
  await make('Need', { kind: 'TIME', text: word, organisationId: other, gatheringId, ...about })
  await make('Offer', { kind: 'TIME', text: word, personId, gatheringId, ...about })
  const parties = [...new Set([organisationId, other, around.Extra ?? organisationId])].map((id) => ({
    organisationId: id,
  }))
  if (parties.length > 1)
    await make('Collaboration', { title: word, description: word, parties, initiativeId, ...about })
  const memberIds = [organisationId, other, around.Extra ?? organisationId]
  if (new Set(memberIds).size > 2)
    await make('MiniNetwork', {
      name: word,
      purpose: word,
      memberIds,
      convenerId: organisationId,
      aroundIds: [motivationId, themeId],
      ...about,
    })
  await make('Reflection', { gatheringId, prompt: word, text: word })
  await make('Story', { title: word, text: word, organisationId: other, ...about })
}

beforeAll(async () => {
  const { id: extra } = await done('createOrganisation', { input: { name: ownWord(), kind: 'OTHER' } })
  const { id: more } = await done('createOrganisation', { input: { name: ownWord(), kind: 'OTHER' } })
  await makeWorld(seen, { Organisation: extra, Extra: more }, ownWord())
  await makeWorld(hidden, { Organisation: seen.Organisation ?? '', Extra: extra }, secret)
  // What is seen is tied to what is hidden, from every side.
  const links = [
    ['TAKES_PART_IN', hidden.Organisation, seen.Initiative],
    ['LEADS', seen.Organisation, hidden.Initiative],
    ['SUPPORTS', hidden.Person, seen.Motivation],
    ['SUPPORTS', hidden.Organisation, seen.Motivation],
    ['ANSWERS', hidden.Initiative, seen.Motivation],
    ['PART_OF', hidden.Initiative, seen.Initiative],
    ['CONTACT_FOR', hidden.Person, seen.Initiative],
    ['TAKES_PART', hidden.Organisation, seen.Gathering],
    ['VOICED_AT', hidden.Need, seen.Gathering],
    ['VOICED_AT', hidden.Motivation, seen.Gathering],
    ['WORKS_AT', hidden.Person, seen.Organisation],
    ['GATHERS_AROUND', seen.MiniNetwork, hidden.Motivation],
  ]
  for (const [type, from, to] of links) await done('link', { input: { type, from, to } }, 'lasts')
  await run("MATCH (n:Thing) WHERE n.id IN $ids SET n.visibility = 'network'", { ids: Object.values(hidden) })
})
afterAll(async () => {
  await run('MATCH (n:Thing) WHERE n.id IN $ids DETACH DELETE n', {
    ids: [...Object.values(hidden), ...Object.values(seen)],
  })
})

const required = (field: GraphQLField<unknown, unknown>) => field.args.some((arg) => isNonNullType(arg.type))

/** Everything that can be asked of a type, so many steps down; lists as long as may be. */
function everything(type: GraphQLObjectType, steps: number): string {
  return Object.values(type.getFields())
    .filter((field) => !required(field))
    .map((field) => {
      const inner = getNamedType(field.type)
      if (isLeafType(inner)) return field.name
      if (isAbstractType(inner)) return `${field.name} { __typename id }`
      if (!isObjectType(inner)) return ''
      const isPage = 'totalCount' in inner.getFields()
      if (isPage) {
        const edge = getNamedType((inner.getFields().edges as GraphQLField<unknown, unknown>).type) as GraphQLObjectType
        const args = [
          field.args.some(({ name }) => name === 'first') ? 'first: 50' : '',
          field.args.some(({ name }) => name === 'includeEnded') ? 'includeEnded: true' : '',
        ].join(' ')
        return `${field.name}${args.trim() ? `(${args})` : ''} { totalCount pageInfo { hasNextPage } edges { ${everything(edge, 0)} node { ${steps > 0 ? leaves(edge) : '__typename id'} } } }`
      }
      return steps > 0 ? `${field.name} { __typename ${leavesOf(inner)} }` : ''
    })
    .join(' ')
    .replace(/^\s*$/, '__typename')
}

const leavesOf = (type: GraphQLObjectType) =>
  Object.values(type.getFields())
    .filter((field) => isLeafType(getNamedType(field.type)) && !required(field))
    .map(({ name }) => name)
    .join(' ')
const leaves = (edge: GraphQLObjectType) => {
  const node = getNamedType((edge.getFields().node as GraphQLField<unknown, unknown>).type)
  return isObjectType(node) ? `__typename ${leavesOf(node)}` : '__typename id'
}

/** Fails where an answer holds the secret word or a hidden id, or counts more than it lists. */
function holdsNothing(answer: unknown): void {
  const text = JSON.stringify(answer)
  expect(
    text.includes(secret),
    `the secret word stands in ${text.slice(Math.max(0, text.indexOf(secret) - 300), text.indexOf(secret) + 50)}`,
  ).toBe(false)
  const told = Object.entries(hidden).filter(([, id]) => text.includes(id))
  expect(told).toEqual([])
  JSON.stringify(answer, (_key, value) => {
    if (value?.edges && value.pageInfo?.hasNextPage === false) expect(value.totalCount).toBe(value.edges.length)
    return value
  })
}

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
    expect(Object.keys(hidden).sort()).toEqual(kinds.map(({ name }) => name).sort())
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
      expect(data[name]).toBeNull()
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
        if (!pageInfo.hasNextPage) expect(totalCount).toBe(listed)
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null
      } while (after !== null)
    },
  )

  it('is not found by its words, its id, or by what is around it', async () => {
    for (const id of Object.values(hidden)) {
      const { node, neighbourhood } = await ask(
        'query ($id: ID!) { node(id: $id) { id } neighbourhood(id: $id) { truncated } }',
        { id },
      )
      expect([node, neighbourhood]).toEqual([null, null])
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

  it('is neither in the picture nor counted by it', async () => {
    for (const id of Object.values(seen)) {
      holdsNothing(
        await ask(
          'query ($id: ID!) { neighbourhood(id: $id, depth: 3, limit: 300) { nodes { id label degree } edges { id role } } }',
          { id },
        ),
      )
    }
    const { networkMap } = await ask<{ networkMap: { ids: string[] } }>(
      '{ networkMap { ids labels communityLabels degrees } }',
    )
    holdsNothing(networkMap)
    const { neighbourhood } = await ask<{ neighbourhood: { focus: { degree: number }; nodes: unknown[] } }>(
      'query ($id: ID!) { neighbourhood(id: $id, limit: 300) { focus { degree } nodes { id } } }',
      { id: seen.Reflection },
    )
    expect(neighbourhood.focus.degree).toBe(1)
  })

  it('is not in what is suggested', async () => {
    const query = `query ($organisation: ID!, $around: ID!, $word: String!) {
      synergies(organisationId: $organisation, first: 50) { nodes { id unknowns path { label node { id } } youGain { need { id text } } theyGain { need { id text } } } }
      rings(organisationId: $organisation) { nodes { id } } miniNetworkProposals(aroundId: $around) { id members { organisation { id name } } }
      similarInitiatives(title: $word, summary: $word) { initiative { id title } sharedWords } }`
    holdsNothing(
      await ask(query, { organisation: seen.Organisation, around: seen.Motivation, word: secret }).then((data) => data),
    )
    const { synergies } = await ask<{ synergies: unknown }>(
      'query ($id: ID!) { synergies(organisationId: $id) { totalCount nodes { id } } }',
      { id: hidden.Organisation },
    )
    expect(synergies).toEqual({ totalCount: 0, nodes: [] })
    const { miniNetworkProposals } = await ask<{ miniNetworkProposals: unknown[] }>(
      'query ($id: ID!) { miniNetworkProposals(aroundId: $id) { id } }',
      { id: hidden.Motivation },
    )
    expect(miniNetworkProposals).toEqual([])
  })

  it('stays tied to what is seen when that is changed by somebody who does not see it', async () => {
    const input = { aroundIds: [seen.Theme] }
    await done('changeMiniNetwork', { id: seen.MiniNetwork, input })
    const { records } = await testDriver().executeQuery(
      'MATCH (:MiniNetwork {id: $id})-[:GATHERS_AROUND]->(thing) RETURN thing.id AS id',
      { id: seen.MiniNetwork },
      { database: inject('neo4j').database },
    )
    expect(records.map((record) => record.get('id')).sort()).toEqual([hidden.Motivation, seen.Theme].sort())
  })

  const changes = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(
    ({ args }) =>
      args.some(({ name }) => name === 'id') &&
      args.every(({ name, type }) => !isNonNullType(type) || name === 'id' || name === 'input'),
  )
  it.each(changes.map((field) => [field.name] as const))(
    'cannot be told from what is not there by %s',
    async (name) => {
      const kind = /^(change|end|close|confirm)(.*?)(Members|Status)?$/.exec(name)?.[2] ?? ''
      const id = hidden[kind]
      if (!id) return
      const field = schema.getMutationType()?.getFields()[name]
      const input = field?.args.some((arg) => arg.name === 'input')
        ? { input: /Members$/.test(name) ? { memberIds: [seen.Organisation] } : {} }
        : {}
      const nobody = `${id.slice(0, 4)}01J0000000000000000000000Z`
      const [there, gone] = [
        await mutate(name, { id, ...input }, '__typename'),
        await mutate(name, { id: nobody, ...input }, '__typename'),
      ]
      expect(there.__typename).not.toMatch(/Success/)
      expect({ ...there }).toEqual({ ...gone })
    },
  )
})
