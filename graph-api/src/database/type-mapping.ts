import type { GraphQLNamedType } from 'graphql'
import type { Fragment } from './statement.ts'

/** How a GraphQL type stands in the graph; kept in the type's extensions. */
export type TypeMapping =
  | { readonly kind: 'node'; readonly variable: string; readonly label: string }
  /** A row of a fragment; fields with a `column` are its nodes, the others its values. */
  | { readonly kind: 'row' }
  | { readonly kind: 'connection' }

/** How a field is read; kept in the field's extensions. Without one, a field is the property of its own name. */
export interface FieldMapping {
  readonly fragment?: Fragment
  /** From the field's own arguments and those of the root field: a list seen from one side needs to know whose. */
  readonly parameters?: (values: Record<string, unknown>, root: Record<string, unknown>) => Record<string, unknown>
  /** Of a row: the node column it reads. */
  readonly column?: string
  /** Of a node: the properties a resolver computes from, instead of the one of its name. */
  readonly properties?: readonly string[]
  /** Of a row: properties of node columns that a resolver computes from. */
  readonly columnProperties?: Readonly<Record<string, readonly string[]>>
}

/** How a GraphQL type is read from the graph; undefined for one that is not, such as a scalar or an interface. */
export function typeMapping(type: GraphQLNamedType): TypeMapping | undefined {
  return type.extensions.graph as TypeMapping | undefined
}

/** The key of a fragment's result in its parent's map: the parent type keeps apart what an abstract type merges. */
export function resultKey(parentType: string, responseKey: string): string {
  return `${parentType}_${responseKey}`
}
