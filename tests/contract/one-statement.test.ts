import { schema } from '@mellanrum/graph-api/schema'
import {
  type FieldNode,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  Kind,
  type OperationDefinitionNode,
  print,
  typeFromAST,
  validate,
} from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { readWebDocuments } from '../../scripts/web-documents.ts'
import { ask, countStatements, graphql } from '../support/api.ts'
import { withAccounts } from '../support/with-accounts.ts'

const documents = readWebDocuments()
const queries = documents.filter(({ operation }) => operation.operation === 'query')

/** An id of the seed for each kind of thing, by the name of its root field. */
const samples: Record<string, string> = {}
const lists = {
  organisation: 'organisations',
  person: 'people',
  initiative: 'initiatives',
  theme: 'themes',
  challenge: 'challenges',
  motivation: 'motivations',
  need: 'needs',
  offer: 'offers',
  collaboration: 'collaborations',
  miniNetwork: 'miniNetworks',
  gathering: 'gatherings',
  story: 'stories',
}

beforeAll(async () => {
  const asked = Object.entries(lists).map(([name, list]) => `${name}: ${list}(first: 1) { nodes { id } }`)
  const found = await ask<Record<string, { nodes: { id: string }[] }>>(`{ ${asked.join(' ')} }`)
  for (const [name, { nodes }] of Object.entries(found)) samples[name] = nodes[0]?.id ?? ''
})

/**
 * Worked out from the whole network when it has changed, then kept: reads its nodes, its edges and its version; the map of the
 * partnership reads its projection, its version, its layout and its suggestions. What came
 * and went between two days stands on that map, and is read, counted, and read for what is no longer on it.
 */
const workedOut: Record<string, number> = {
  networkMap: 4,
  networkChanges: 7,
  partnershipMap: 5,
  partnershipOrganisations: 5,
  // What may be the same is worked out from each of five kinds, from what was decided and what the matching found.
  likelyDuplicates: 8,
  // Asked for beside them, and worked out with them.
  hasMoreLikelyDuplicates: 0,
  mergePair: 4,
  judgedLikenesses: 2,
  // The question itself, what is near it that the viewer sees, and whether up to eight of those and itself have a proposal.
  miniNetworkGap: 14,
  desk: 3,
  // Who is in what with whom, and the state of the graph that it is kept for; of the shape a year before as well.
  yearPairs: 2,
  yearShape: 4,
  // What it is called now, and what happened to it.
  history: 2,
}

const rootFields = (operation: OperationDefinitionNode) =>
  operation.selectionSet.selections.filter((node): node is FieldNode => node.kind === Kind.FIELD)

/** An id for a variable: of the kind that the argument's name or the root field says. */
function idFor(operation: OperationDefinitionNode, variable: string): string {
  for (const field of rootFields(operation)) {
    for (const arg of field.arguments ?? []) {
      if (arg.value.kind !== Kind.VARIABLE || arg.value.name.value !== variable) continue
      const kind = arg.name.value === 'id' ? field.name.value : arg.name.value.replace(/Id$/, '')
      return samples[kind] ?? samples[kind === 'around' ? 'need' : 'organisation'] ?? ''
    }
  }
  return samples.organisation ?? ''
}

function valueFor(operation: OperationDefinitionNode, name: string, type: GraphQLInputType): unknown {
  if (!isNonNullType(type)) return null
  const inner = type.ofType
  if (isEnumType(inner)) return inner.getValues()[0]?.name
  const listed = isListType(inner) ? getNamedType(inner) : undefined
  if (isInputObjectType(listed)) return [objectOf(operation, listed)]
  if (!isScalarType(inner)) return listed ? [samples.organisation] : {}
  if (inner.name === 'ID') return idFor(operation, name)
  // A period ends after it begins.
  if (inner.name === 'Date') return name === 'to' ? '2024-03-07' : '2024-02-07'
  if (name === 'year') return 2026
  // The year before, to compare with.
  if (name === 'before') return 2025
  return { Int: 5, Float: 0.5, Boolean: true }[inner.name] ?? 'cyklar till lån'
}

function objectOf(operation: OperationDefinitionNode, type: GraphQLInputObjectType): Record<string, unknown> {
  const fields = Object.values(type.getFields()).map((field) => [
    field.name,
    valueFor(operation, field.name, field.type),
  ])
  return Object.fromEntries(fields)
}

function variablesFor(operation: OperationDefinitionNode): Record<string, unknown> {
  const given = (operation.variableDefinitions ?? []).map(({ variable, type }) => {
    const known = typeFromAST(schema, type as never) as GraphQLInputType
    return [variable.name.value, valueFor(operation, variable.name.value, known)]
  })
  return Object.fromEntries(given)
}

describe('what the pages send', () => {
  it('is found in their source', () => {
    expect(queries.length).toBeGreaterThan(15)
  })

  it.each(documents.map((one) => ({ ...one, name: one.operation.name?.value ?? 'unnamed' })))(
    '$name ($file) fits the contract',
    ({ document }) => {
      expect(validate(schema, document).map((error) => error.message)).toEqual([])
    },
  )

  it.each(queries.map((one) => ({ ...one, name: one.operation.name?.value ?? 'unnamed' })))(
    '$name ($file) is one statement at most for each root field',
    async ({ document, operation }) => {
      const { result, sent } = await countStatements(() => graphql(print(document), variablesFor(operation)))
      const isRefused = rootFields(operation).some((field) => withAccounts.includes(field.name.value))
      expect(result.errors?.map(({ extensions }) => extensions?.code)).toEqual(isRefused ? ['NOT_ALLOWED'] : undefined)
      if (isRefused) return expect(sent).toEqual([])
      const most = rootFields(operation).map((field) => workedOut[field.name.value] ?? 1)
      expect(sent.length).toBeLessThanOrEqual(most.reduce((sum, one) => sum + one, 0))
    },
  )
})

describe('deep selections', () => {
  const rows = (inner: string) => `totalCount pageInfo { endCursor } edges { node { id ${inner} } }`
  const deep = {
    'an organisation, its initiatives, their organisations, their people': `{
      organisations(first: 10) { ${rows(
        `name place { name } initiatives(first: 5) { ${rows(
          `title organisations(first: 3) { ${rows('people(first: 3) { nodes { name } totalCount }')} }`,
        )} }`,
      )} } }`,
    'themes down and up again': `{ themes(first: 50, focusAreasOnly: true) { nodes { labelSv
      narrower(first: 10) { nodes { labelSv broader { labelEn broader { id } } initiatives(first: 5) { nodes { title
        themes(first: 3) { nodes { labelSv } } } } } } } } }`,
    'the same field twice under other names': `{ initiatives(first: 20) { nodes { title
      leads: organisations(first: 2, role: LEADS) { totalCount nodes { name } }
      partners: organisations(first: 2, role: TAKES_PART_IN) { totalCount nodes { name } } } } }`,
    'anything by id, with what each kind has': `{ node(id: "$organisation") { __typename
      ... on Organisation { name needs(first: 3) { nodes { text themes(first: 2) { nodes { labelSv } } } } }
      ... on Initiative { title contacts(first: 2) { nodes { name } } } } }`,
  }
  it.each(Object.entries(deep))('%s', async (_name, query) => {
    const text = query.replace('$organisation', samples.organisation ?? '')
    const { result, sent } = await countStatements(() => graphql(text))
    expect(result.errors).toBeUndefined()
    expect(sent.length).toBe(1)
  })

  it('take no more statements however many rows there are', async () => {
    const query = (first: number) =>
      `{ initiatives(first: ${first}) { nodes { organisations(first: 5) { nodes { name themes(first: 5) { nodes { labelSv } } } } } } }`
    const few = await countStatements(() => graphql(query(1)))
    const many = await countStatements(() => graphql(query(50)))
    expect([few.sent.length, many.sent.length]).toEqual([1, 1])
    expect(many.sent[0]).toBe(few.sent[0])
  })

  it('are refused beyond their limits, before anything is read', async () => {
    const { result, sent } = await countStatements(() =>
      graphql(
        '{ organisations(first: 50) { nodes { initiatives(first: 50) { nodes { organisations(first: 50) { nodes { id } } } } } } }',
      ),
    )
    expect(result.errors?.[0]?.message).toMatch(/complex/i)
    expect(sent).toEqual([])
  })

  it('say what is wrong with a page’s arguments', async () => {
    const { errors } = await graphql('{ places(first: 51) { nodes { id } } }')
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INPUT', fields: [{ path: 'first', code: 'out_of_range' }] })
    const { errors: lost } = await graphql('{ places(after: "nonsense") { nodes { id } } }')
    expect(lost?.[0]?.extensions).toMatchObject({ code: 'INPUT', fields: [{ path: 'after', code: 'invalid_cursor' }] })
  })
})
