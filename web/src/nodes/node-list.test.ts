import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, getVariableValues, Kind, type OperationDefinitionNode } from 'graphql'
import { describe, expect, it } from 'vitest'
import { sv } from '../language/sv.ts'
import { listPaths } from '../routes-of.ts'
import type { AnyNodeList, Chosen } from './node-list.tsx'

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../../graph-api/schema.graphql'), 'utf8'))

const modules = import.meta.glob<{ default: AnyNodeList }>(['../*/*-list.{ts,tsx}', '!./node-list.tsx'])
const described = (
  await Promise.all(Object.entries(modules).map(async ([path, load]) => [path, await load()] as const))
)
  .filter(([, module]) => module.default !== undefined)
  .map(([path, module]) => [path, module.default] as const)

const operationOf = (list: AnyNodeList): OperationDefinitionNode => {
  const found = list.query.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)
  if (!found) throw new Error('A list without a question')
  return found
}

/** What the API says of the variables that a list sends for what is chosen. */
const errorsOf = (list: AnyNodeList, chosen: Chosen) => {
  const variables = list.variables?.(chosen) ?? { filter: chosen }
  const { errors } = getVariableValues(schema, operationOf(list).variableDefinitions ?? [], { first: 50, ...variables })
  return errors?.map((error) => error.message) ?? []
}

const withFilters = described.filter(([, list]) => list.filters)

describe('every list', () => {
  it('is found: each kind has one, but for what is listed elsewhere', () => {
    const elsewhere = ['PLACE', 'REFLECTION', 'THEME']
    const kinds = Object.keys(listPaths).filter((kind) => !elsewhere.includes(kind))
    expect(described.map(([, list]) => list.kind).sort()).toEqual(kinds.sort())
  })

  it.each(withFilters)('%s is narrowed by what the API can narrow it by', (_path, list) => {
    const filters = list.filters?.(sv) ?? []
    const none: Chosen = Object.fromEntries(filters.map(({ field }) => [field, null]))
    expect(errorsOf(list, none)).toEqual([])
    for (const { field, options } of filters) {
      const values = options?.map(({ value }) => value) ?? ['träff']
      for (const value of values) expect(errorsOf(list, { ...none, [field]: value }), `${field}: ${value}`).toEqual([])
    }
  })

  it.each(described.filter(([, list]) => list.orders))('%s is sorted by what the API can sort it by', (_path, list) => {
    const context = { t: sv, language: 'sv' as const, format: {} as never }
    const keys = [list.name(sv), ...list.columns(context)].map(({ key }) => key)
    const definitions = operationOf(list).variableDefinitions ?? []
    for (const [sort, order] of Object.entries(list.orders ?? {})) {
      expect(keys).toContain(sort.replace(/^-/, ''))
      expect(getVariableValues(schema, definitions, { first: 50, order }).errors, order).toBeUndefined()
    }
  })

  it.each(described)('%s has no two columns of one name', (_path, list) => {
    const context = { t: sv, language: 'sv' as const, format: {} as never }
    const keys = [list.name(sv), ...list.columns(context)].map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })
})
