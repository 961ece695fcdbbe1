import { randomUUID } from 'node:crypto'
import { schema } from '@mellanrum/graph-api/schema'
import { ask } from './api.ts'

/** What a mutation answers: what was asked of its data, or an expected failure. */
export interface Outcome<Data> {
  readonly __typename: string
  readonly data?: Data
  /** Of an InputError: `path code` of each problem. */
  readonly fields?: readonly { readonly path: string; readonly code: string }[]
  /** Of a ConflictError: how it stands now, as JSON. */
  readonly current?: string
}

/**
 * Runs one mutation with its arguments as variables.
 * @param selection what to ask of the data: `id name`
 */
export async function mutate<Data = { id: string }>(
  name: string,
  values: Record<string, unknown>,
  selection = 'id',
): Promise<Outcome<Data>> {
  const field = schema.getMutationType()?.getFields()[name]
  if (!field) throw new Error(`There is no mutation ${name}`)
  const given = field.args.filter((arg) => arg.name in values)
  const variables = given.map((arg) => `$${arg.name}: ${arg.type}`).join(', ')
  const passed = given.map((arg) => `${arg.name}: $${arg.name}`).join(', ')
  const success = `Mutation${name[0]?.toUpperCase()}${name.slice(1)}Success`
  const document = `mutation (${variables}) { outcome: ${name}(${passed}) { __typename
    ... on InputError { fields { path code } }
    ... on ConflictError { current }
    ... on ${success} { data { ${selection} } } } }`
  const { outcome } = await ask<{ outcome: Outcome<Data> }>(document, values)
  return outcome
}

/** Runs a mutation that goes through, and returns its data. */
export async function done<Data = { id: string }>(
  name: string,
  values: Record<string, unknown>,
  selection = 'id',
): Promise<Data> {
  const outcome = await mutate<Data>(name, values, selection)
  if (!outcome.data) throw new Error(`${name}: ${JSON.stringify(outcome)}`)
  return outcome.data
}

/** Runs a mutation that is refused, and returns the problems as `path code`. */
export async function refused(name: string, values: Record<string, unknown>): Promise<string[]> {
  const outcome = await mutate(name, values, '__typename')
  if (outcome.__typename !== 'InputError') throw new Error(`${name}: ${JSON.stringify(outcome)}`)
  return (outcome.fields ?? []).map((field) => `${field.path} ${field.code}`)
}

/** A word that nothing else has, to find what a test made among what is there. */
export function uniqueWord(): string {
  return `x${randomUUID().slice(0, 8)}`
}
