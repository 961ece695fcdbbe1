import { schema } from '@mellanrum/graph-api/schema'
import { type GraphQLInputObjectType, getNamedType } from 'graphql'

/** All mutations that the schema has. */
export const mutations = Object.values(schema.getMutationType()?.getFields() ?? {})

/** The fields of a mutation's input, by name; none where it takes no input. */
export const inputOf = (name: string) => {
  const field = mutations.find((one) => one.name === name)
  const arg = field?.args.find((one) => one.name === 'input')
  return arg ? (getNamedType(arg.type) as GraphQLInputObjectType).getFields() : {}
}
