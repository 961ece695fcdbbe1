import { initGraphQLTada } from 'gql.tada'
import type { introspection } from './graphql-env.d.ts'

/** Writes a typed query. Fragments are not masked: a page and its parts read the same answer. */
export const graphql = initGraphQLTada<{
  introspection: introspection
  disableMasking: true
  scalars: { Date: string; DateTime: string }
}>()

export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada'
