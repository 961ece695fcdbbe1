import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql'

/** True of a field that cannot be asked without arguments. */
export const required = (field: GraphQLField<unknown, unknown>) => field.args.some((arg) => isNonNullType(arg.type))

/** Everything that can be asked of a type, so many steps down; lists as long as may be. */
export function everything(type: GraphQLObjectType, steps: number): string {
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

/** The fields of a type that are no types themselves. */
const leavesOf = (type: GraphQLObjectType) =>
  Object.values(type.getFields())
    .filter((field) => isLeafType(getNamedType(field.type)) && !required(field))
    .map(({ name }) => name)
    .join(' ')
/** The same of what a list leads to. */
export const leaves = (edge: GraphQLObjectType) => {
  const node = getNamedType((edge.getFields().node as GraphQLField<unknown, unknown>).type)
  return isObjectType(node) ? `__typename ${leavesOf(node)}` : '__typename id'
}
