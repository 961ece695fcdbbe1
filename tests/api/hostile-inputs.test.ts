import { schema } from '@mellanrum/graph-api/schema'
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { ask, countStatements, graphql, maskedErrors } from '../support/api.ts'
import { done, mutate, ownWord, refused } from '../support/mutate.ts'

const nobody = '01J0000000000000000000000Z'
const hostileIds = [
  '',
  'x',
  'org_',
  'org_1',
  `xyz_${nobody}`,
  `ORG_${nobody}`,
  `org_${nobody}${nobody}`,
  'o'.repeat(20_000),
]
const strangeIds = [`org_${nobody}\n`, '\u0000', "' OR 1=1 //", '{"$ne": null}', 'org_\ud800', '🦊']
const texts = ['', ' \t\n', '"', '\\', '`}) DETACH DELETE n //', '" ~ * ( ) : \\ / [ ] { } ^ ! && || AND OR NOT']
const longTexts = ['a', 'å'.repeat(5_000), 'e\u0301', '\u0000', '\ud800', '*'.repeat(300), 'a'.repeat(20_001)]

/** Values of a type that a page would never send. */
function hostile(type: GraphQLInputType): unknown[] {
  const inner = getNullableType(type)
  if (isListType(inner)) {
    const some = hostile(inner.ofType).slice(0, 3)
    return [[], some, Array.from({ length: 51 }, () => some[0])]
  }
  if (isEnumType(inner))
    return inner
      .getValues()
      .slice(0, 2)
      .map(({ name }) => name)
  if (isInputObjectType(inner)) {
    const fields = Object.values(inner.getFields())
    return fields.flatMap((field) => hostile(field.type).map((value) => ({ ...plain(fields), [field.name]: value })))
  }
  const scalars: Record<string, unknown[]> = {
    ID: [...hostileIds, ...strangeIds],
    String: [...texts, ...longTexts],
    Int: [0, -1, 51, 2_147_483_647, -2_147_483_648],
    Boolean: [true],
    Date: ['1900-01-01', '2199-12-31'],
    DateTime: ['1970-01-01T00:00:00.000Z'],
  }
  return scalars[getNamedType(inner).name] ?? []
}

/** The fields that must be there, with values that are no harm. */
function plain(fields: readonly (GraphQLArgument | GraphQLInputField)[]): Record<string, unknown> {
  return Object.fromEntries(
    fields.filter(({ type }) => isNonNullType(type)).map(({ name, type }) => [name, tame(type)]),
  )
}

function tame(type: GraphQLInputType): unknown {
  const inner = getNullableType(type)
  if (isListType(inner)) return [tame(inner.ofType)]
  if (isEnumType(inner)) return inner.getValues()[0]?.name
  if (isInputObjectType(inner)) return plain(Object.values(inner.getFields()))
  const scalars: Record<string, unknown> = { ID: `org_${nobody}`, String: 'cykel', Int: 1, Boolean: true }
  return scalars[getNamedType(inner).name] ?? '2024-02-07'
}

interface Asked {
  readonly name: string
  readonly values: Record<string, unknown>
}

/** Runs one root field with many sets of values, twenty at a time, and says of each what is wrong with its answer. */
async function outcomes(kind: 'query' | 'mutation', asked: readonly Asked[]): Promise<unknown[]> {
  const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType()
  const found: unknown[] = []
  for (let from = 0; from < asked.length; from += 8) {
    const batch = asked.slice(from, from + 8)
    const variables: Record<string, unknown> = {}
    const declared: string[] = []
    const fields = batch.map(({ name, values }, at) => {
      const field = root?.getFields()[name]
      const passed = (field?.args ?? [])
        .filter((arg) => arg.name in values)
        .map((arg) => {
          variables[`${arg.name}${at}`] = values[arg.name]
          declared.push(`$${arg.name}${at}: ${arg.type}`)
          return `${arg.name}: $${arg.name}${at}`
        })
      const type = field && getNamedType(field.type)
      const nodes = isObjectType(type) && type.getFields().totalCount ? 'nodes { __typename } totalCount' : ''
      const failure =
        kind === 'mutation' && name !== 'resetMatchingWeights'
          ? '... on InputError { fields { path code message } }'
          : ''
      return `a${at}: ${name}${passed.length > 0 ? `(${passed.join(', ')})` : ''} { __typename ${nodes} ${failure} }`
    })
    const { data, errors = [] } = await graphql<Record<string, unknown> | null>(
      `${kind} ${declared.length > 0 ? `(${declared.join(', ')})` : ''} { ${fields.join('\n')} }`,
      variables,
    )
    batch.forEach((one, at) => {
      const error = errors.find(({ path }) => path?.[0] === `a${at}`)
      found.push({ ...one, answer: data?.[`a${at}`] ?? null, error })
    })
    if (errors.some(({ path }) => path === undefined)) throw new Error(JSON.stringify(errors).slice(0, 500))
  }
  return found
}

/** What is wrong with how something was refused: an unexpected error, or a problem without a field or a sentence. */
function complaints(found: readonly unknown[]): string[] {
  return (
    found as {
      name: string
      values: unknown
      answer: unknown
      error?: { message: string; extensions?: { code?: string } }
    }[]
  )
    .filter(({ answer, error }) => {
      const problems = problemsOf(answer) ?? problemsOf(error?.extensions)
      const isNamed = problems?.every(({ path, message }) => path !== '' && /^[A-Z].*[./]$/s.test(message)) ?? true
      return !isNamed || (error && error.extensions?.code !== 'INPUT')
    })
    .map(
      ({ name, values, answer, error }) =>
        `${name} ${JSON.stringify(values).slice(0, 200)}: ${JSON.stringify(error ?? answer)}`,
    )
}

const problemsOf = (answer: unknown) =>
  (answer as { fields?: { path: string; message: string }[] } | null | undefined)?.fields

const fieldsOf = (kind: 'Query' | 'Mutation') => {
  const type = schema.getType(kind)
  return isObjectType(type) ? Object.values(type.getFields()) : []
}
const variations = (field: { name: string; args: readonly GraphQLArgument[] }): Asked[] =>
  field.args.flatMap((arg) =>
    hostile(arg.type).map((value) => ({ name: field.name, values: { ...plain(field.args), [arg.name]: value } })),
  )

describe('hostile values', () => {
  it.each(fieldsOf('Query').map((field) => [field.name, field] as const))(
    'of %s are answered, or refused naming the argument',
    async (_name, field) => {
      expect(complaints(await outcomes('query', variations(field)))).toEqual([])
    },
  )

  // Those that make something are given what cannot be taken: nothing is left behind.
  const changing = fieldsOf('Mutation').filter(({ name }) => name !== 'resetMatchingWeights')
  it.each(changing.map((field) => [field.name, field] as const))(
    'of %s are refused naming the field',
    async (name, field) => {
      const asked = variations(field).filter(({ values }) => !/^create/.test(name) || leavesNothing(values.input))
      expect(complaints(await outcomes('mutation', asked))).toEqual([])
    },
  )
})

/** True where an input holds a text that is blank or too long, or an id of nothing. */
function leavesNothing(input: unknown): boolean {
  const values = Object.values(input as object)
  return values.some((value) => typeof value === 'string' && (value.trim() === '' || value.length > 20_000))
}

describe('a text', () => {
  const story = async (text: string, title = ownWord()) =>
    await done<{ id: string; title: string; text: string }>('createStory', { input: { title, text } }, 'id title text')
  const read = async (text: string, title?: string) => {
    const made = await story(text, title)
    const { story: found } = await ask<{ story: { title: string; text: string } }>(
      'query ($id: ID!) { story(id: $id) { title text } }',
      { id: made.id },
    )
    return found
  }

  it.each([
    ['markup', '<script>alert(1)</script> <b onmouseover="x">å</b> &amp; &lt;'],
    ['Cypher', '`}) DETACH DELETE n // $viewer {x: 1} \\u0027 OR 1=1'],
    ['Lucene', '" ~ * ( ) : \\ / [ ] { } ^ ! && || AND OR NOT'],
    ['right-to-left writing', '\u200fשלום\u200e och مرحبا'],
    ['emoji of several parts', '👩🏽‍🚀 🏳️‍🌈 🇸🇪'],
    ['lines and tabs', 'ett\n\n\ttvå'],
    ['a template', '{{constructor}} <%= 7 %> %s %n'],
  ])('with %s comes back as it was written', async (_name, text) => {
    expect((await read(text)).text).toBe(text)
  })

  it('is put into one form: composed letters, plain lines, no control characters, no halves of letters', async () => {
    expect((await read('A\u030angpanna\r\nmed\rra\u0308ls\u0000\u0007\u009f ')).text).toBe('Ångpanna\nmed\nräls')
    expect((await read('x', ' Två\u00a0 ord\n i\tnamn\u0000 ')).title).toBe('Två ord i namn')
    expect((await read('en \ud83d halv och \udc00 en')).text).toBe('en \ufffd halv och \ufffd en')
  })

  it.each(['', ' ', '\n\t\r', '\u0000\u0007', '\u00a0\u2003\u3000', '\u200b\u200d\u2060\ufeff', '\u202e\u200f\u00ad'])(
    'in which nothing can be seen (%j) is none',
    async (text) => {
      expect(await refused('createStory', { input: { title: 'x', text } })).toEqual(['text too_small'])
      expect(await refused('createStory', { input: { title: text, text: 'x' } })).toEqual(['title too_small'])
      const made = await done<{ id: string; description: string | null }>(
        'createPerson',
        { input: { name: ownWord(), description: text } },
        'id description',
      )
      expect(made.description).toBeNull()
    },
  )

  it('is as long as it may be, not longer', async () => {
    expect((await read('ö'.repeat(20_000))).text).toHaveLength(20_000)
    expect(await refused('createStory', { input: { title: 'x', text: 'ö'.repeat(20_001) } })).toEqual(['text too_big'])
    expect(await refused('createStory', { input: { title: 'x'.repeat(301), text: 'x' } })).toEqual(['title too_big'])
  })

  it('that is looked for is found in either form, and nothing of it steers the search', async () => {
    const name = `Gårdsö ${ownWord()}`
    const { id } = await done('createPerson', { input: { name } })
    for (const text of [name, name.normalize('NFD'), ` ${name.toUpperCase()} `]) {
      const { people } = await ask<{ people: { nodes: { id: string }[] } }>(
        'query ($text: String) { people(text: $text) { nodes { id } } }',
        { text },
      )
      expect(people.nodes, text).toEqual([{ id }])
    }
    const { people } = await ask<{ people: { totalCount: number } }>('{ people(text: ".*") { totalCount } }')
    expect(people.totalCount).toBe(0)
  })
})

describe('a day', () => {
  const problem = async (startsOn: string) => {
    const input = { title: 'x', summary: 'x', startsOn }
    const { result, sent } = await countStatements(() =>
      graphql('mutation ($input: CreateInitiativeInput!) { createInitiative(input: $input) { __typename } }', {
        input,
      }),
    )
    expect(sent).toEqual([])
    return result.errors?.[0]?.message ?? ''
  }

  it.each([
    '2026-02-30',
    '0000-01-01',
    '2026-13-01',
    '1899-12-31',
    '2200-01-01',
    '26-1-1',
    '2026-05-12T00:00:00Z',
    '',
    'i dag',
    '２０２６-01-01',
  ])('like %j is none: its field is named, with how to write it', async (text) => {
    expect(await problem(text)).toMatch(/input\.startsOn.*Give a day like 2026-05-12/s)
  })

  it('comes after the day something began, whichever way it is said', async () => {
    const input = { title: ownWord(), summary: 'x', startsOn: '2026-05-12', endsOn: '2026-05-11' }
    expect((await refused('createInitiative', { input }))[0]).toMatch(/^endsOn /)
    const { id } = await done('createOrganisation', { input: { name: ownWord(), kind: 'OTHER' } })
    const worksAt = [{ organisationId: id, since: '2026-05-12', until: '2026-05-11' }]
    expect((await refused('createPerson', { input: { name: ownWord(), worksAt } }))[0]).toMatch(/until/)
  })

  it('that a person read something is a moment', async () => {
    for (const readAt of ['', 'nyss', '2026-02-30T25:00:00Z']) {
      const { errors } = await graphql(
        'mutation ($readAt: DateTime) { endPlace(id: "x", readAt: $readAt) { __typename } }',
        { readAt },
      )
      expect(errors?.[0]?.message, readAt).toMatch(/readAt.*Give a moment like/s)
    }
  })
})

describe('a number, a list, a name of something', () => {
  it.each([0, 21, -1, 2_147_483_647])('capacity %d is out of range', async (capacity) => {
    const [problem] = await refused('createOrganisation', { input: { name: ownWord(), kind: 'OTHER', capacity } })
    expect(problem).toMatch(/^capacity too_(small|big)$/)
  })

  it.each([
    ['1.5', '{ name: "x", kind: OTHER, capacity: 1.5 }', /Int cannot represent/],
    ['1e309', '{ name: "x", kind: OTHER, capacity: 1e309 }', /Int cannot represent/],
    ['an unknown kind', '{ name: "x", kind: HACKERS }', /does not exist in "OrganisationKind"/],
    ['a kind in quotes', '{ name: "x", kind: "OTHER" }', /OrganisationKind/],
    ['no name', '{ name: null, kind: OTHER }', /Expected value of type "String!"/],
    [
      'an unknown field',
      '{ name: "x", kind: OTHER, visiblity: EVERYONE }',
      /is not defined by type.*Did you mean "visibility"/,
    ],
    ['its own id', '{ name: "x", kind: OTHER, id: "org_1" }', /is not defined by type/],
  ])('%s is refused by the contract', async (_name, input, said) => {
    const { errors } = await graphql(`mutation { createOrganisation(input: ${input}) { __typename } }`)
    expect(errors?.[0]?.message).toMatch(said)
  })

  it('of fifty-one ids is too long, and one id twice is one', async () => {
    const { themes } = await ask<{ themes: { nodes: { id: string }[] } }>('{ themes(first: 1) { nodes { id } } }')
    const theme = themes.nodes[0]?.id ?? ''
    const input = (themeIds: unknown) => ({ input: { title: ownWord(), text: 'x', themeIds } })
    expect(await refused('createStory', input(Array(51).fill(theme)))).toEqual(['themeIds too_big'])
    const made = await done<{ themes: { totalCount: number } }>(
      'createStory',
      input([theme, theme, theme]),
      'themes { totalCount }',
    )
    expect(made.themes.totalCount).toBe(1)
  })

  it('of another kind, or of nothing, is named', async () => {
    const { id } = await done('createOrganisation', { input: { name: ownWord(), kind: 'OTHER' } })
    const input = (themeIds: unknown) => ({ input: { title: ownWord(), text: 'x', themeIds } })
    expect(await refused('createStory', input([id]))).toEqual(['themeIds not_found'])
    expect(await refused('createStory', input([`thm_${nobody}`]))).toEqual(['themeIds not_found'])
    expect((await refused('createStory', input([`${id} `])))[0]).toMatch(/^themeIds/)
    expect((await mutate('changePerson', { id, input: { name: 'x' } })).__typename).toBe('NotFoundError')
    expect((await mutate('endPlace', { id })).__typename).toBe('NotFoundError')
    const { person, organisation } = await ask(
      'query ($id: ID!) { person(id: $id) { id } organisation(id: $id) { id } }',
      { id },
    )
    expect([person, organisation]).toEqual([null, { id }])
  })

  it('is no address unless of the web', async () => {
    for (const website of [
      'javascript:alert(1)',
      'data:text/html,x',
      'ftp://x',
      '//x.se',
      'x.se',
      `https://${'x'.repeat(500)}`,
      'https://a b',
    ]) {
      const [problem] = await refused('createOrganisation', { input: { name: ownWord(), kind: 'OTHER', website } })
      expect(problem, website).toMatch(/^website/)
    }
  })
})

describe('a mutation of which nothing is asked', () => {
  it('says that it is done', async () => {
    const query = 'mutation ($name: String!) { createPlace(input: { name: $name }) { __typename } }'
    const { data } = await graphql<{ createPlace: unknown }>(query, { name: ownWord() })
    expect(data.createPlace).toEqual({ __typename: 'MutationCreatePlaceSuccess' })
    const made = await done('createPerson', { input: { name: ownWord() } })
    const changed = await graphql(
      'mutation ($id: ID!) { changePerson(id: $id, input: {}) { ... on MutationChangePersonSuccess { data { __typename } } } }',
      { id: made.id },
    )
    expect(changed.data).toEqual({ changePerson: { data: { __typename: 'Person' } } })
  })
})

describe('all of this', () => {
  it('has made no error that was not expected', () => {
    expect(maskedErrors().map(({ details }) => details)).toEqual([])
  })
})
