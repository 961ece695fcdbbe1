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
} from 'graphql'

/** The end of an id that nothing has. */
export const nobody = '01J0000000000000000000000Z'
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
export function hostile(type: GraphQLInputType): unknown[] {
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
    Float: [0, -1, 0.1, 1e300, -1e300],
    Boolean: [true],
    Date: ['1900-01-01', '2199-12-31'],
    DateTime: ['1970-01-01T00:00:00.000Z'],
  }
  return scalars[getNamedType(inner).name] ?? []
}

/** The fields that must be there, with values that are no harm. */
export function plain(fields: readonly (GraphQLArgument | GraphQLInputField)[]): Record<string, unknown> {
  return Object.fromEntries(
    fields.filter(({ type }) => isNonNullType(type)).map(({ name, type }) => [name, tame(type)]),
  )
}

function tame(type: GraphQLInputType): unknown {
  const inner = getNullableType(type)
  if (isListType(inner)) return [tame(inner.ofType)]
  if (isEnumType(inner)) return inner.getValues()[0]?.name
  if (isInputObjectType(inner)) return plain(Object.values(inner.getFields()))
  const scalars: Record<string, unknown> = { ID: `org_${nobody}`, String: 'cykel', Int: 1, Float: 1, Boolean: true }
  return scalars[getNamedType(inner).name] ?? '2024-02-07'
}
