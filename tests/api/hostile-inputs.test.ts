import { schema } from '@mellanrum/graph-api/schema'
import { type GraphQLArgument, getNamedType, isLeafType, isObjectType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { graphql, maskedErrors } from '../support/api.ts'
import { hostile, plain } from '../support/hostile-values.ts'
import { withAccounts } from '../support/with-accounts.ts'

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
      const selection = isLeafType(type) ? '' : `{ __typename ${nodes} ${failure} }`
      return `a${at}: ${name}${passed.length > 0 ? `(${passed.join(', ')})` : ''} ${selection}`
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
    .filter(({ name, answer, error }) => {
      const problems = problemsOf(answer) ?? problemsOf(error?.extensions)
      const isNamed = problems?.every(({ path, message }) => path !== '' && /^[A-Z].*[./]$/s.test(message)) ?? true
      const isExpected = error?.extensions?.code === (withAccounts.includes(name) ? 'NOT_ALLOWED' : 'INPUT')
      return !isNamed || (error && !isExpected)
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

describe('all of this', () => {
  it('has made no error that was not expected', () => {
    expect(maskedErrors().map(({ details }) => details)).toEqual([])
  })
})
