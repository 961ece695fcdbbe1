import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { printRights } from '@mellanrum/graph-api/print-rights'
import { printContract } from '@mellanrum/graph-api/print-schema'
import { schema } from '@mellanrum/graph-api/schema'
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql'
import { describe, expect, it } from 'vitest'

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
)
/** Made for each mutation by a plugin: what it answers, which the mutation's own description says. */
const answers = /^Mutation\w+(Result|Success)$/

/** The arguments of a field; an input's field has none. */
function argumentsOf(field: GraphQLField<unknown, unknown> | GraphQLInputField): readonly GraphQLArgument[] {
  return 'args' in field ? field.args : []
}

/** Everything of the schema that needs a description, as `Type.field(argument)`. */
function undescribed(): string[] {
  return types.flatMap((type) => {
    const own = answers.test(type.name) || type.description ? [] : [type.name]
    if (answers.test(type.name) || isUnionType(type) || isScalarType(type)) return own
    if (isEnumType(type)) {
      return [...own, ...type.getValues().flatMap((value) => (value.description ? [] : [`${type.name}.${value.name}`]))]
    }
    const fields = Object.values(type.getFields()).flatMap((field) => [
      ...(field.description ? [] : [`${type.name}.${field.name}`]),
      ...argumentsOf(field).flatMap((arg) => (arg.description ? [] : [`${type.name}.${field.name}(${arg.name})`])),
    ])
    return [...own, ...fields]
  })
}

describe('the table of rights', () => {
  it('is committed as the rules print it (pnpm rights)', () => {
    const committed = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'rights.md'), 'utf8')
    expect(committed === printRights(), 'run pnpm rights and commit docs/rights.md').toBe(true)
  })
})

describe('the contract', () => {
  it('is committed as the program prints it (pnpm schema)', () => {
    const committed = readFileSync(join(import.meta.dirname, '..', '..', 'graph-api', 'schema.graphql'), 'utf8')
    expect(committed === printContract(), 'run pnpm schema and commit graph-api/schema.graphql').toBe(true)
  })

  it('describes every type, field, argument and value', () => {
    expect(undescribed()).toEqual([])
  })

  it('gives every list as a page, of 50 at most', () => {
    const lists = types.filter(isObjectType).flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => /Connection!?$/.test(String(field.type)))
        .map((field) => ({ name: `${type.name}.${field.name}`, args: field.args.map((arg) => arg.name) })),
    )
    expect(lists.length).toBeGreaterThan(30)
    for (const { name, args } of lists) expect(args, name).toEqual(expect.arrayContaining(['first', 'after']))
  })

  it('answers every mutation with its data or an expected failure', () => {
    const fields = Object.values(schema.getMutationType()?.getFields() ?? {})
    for (const field of fields) {
      // Where nothing is given, nothing can be wrong with it.
      if (field.args.length === 0) continue
      const type = schema.getType(String(field.type).replace('!', ''))
      const members = isUnionType(type) ? type.getTypes().map((member) => member.name) : []
      expect(members, field.name).toEqual(
        expect.arrayContaining(['InputError', 'NotFoundError', expect.stringMatching(/Success$/)]),
      )
    }
  })

  it('says of no map when or from which state it was made: both change with what the viewer may not see', () => {
    for (const name of ['NetworkMap', 'PartnershipMap']) {
      const type = types.filter(isObjectType).find((each) => each.name === name)
      const fields = Object.keys(type?.getFields() ?? {})
      expect(fields, name).toContain('ids')
      expect(
        fields.filter((field) => /version|computed/i.test(field)),
        name,
      ).toEqual([])
    }
  })

  it('takes nothing but scalars, enums and named inputs, and has ids on all nodes', () => {
    for (const type of types.filter(isInputObjectType)) expect(type.name).toMatch(/(Input|Filter)$/)
    const node = types.find(isInterfaceType)
    expect(Object.keys(node?.getFields() ?? {})).toEqual(['id'])
  })
})
