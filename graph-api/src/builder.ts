import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import ErrorsPlugin from '@pothos/plugin-errors'
import type { Context } from './context.ts'

export interface SchemaTypes {
  Context: Context
  DefaultFieldNullability: false
  Scalars: {
    ID: { Input: string; Output: string }
    Date: { Input: string; Output: string }
    DateTime: { Input: string; Output: string }
  }
}

/**
 * The one schema builder. Features add their types and fields to it when their `graphql.ts` is loaded by `schema.ts`.
 * Limits hold for every operation: a list counts as its `first` (20 where left out) times what is asked of each.
 */
export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [ErrorsPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  errors: { defaultTypes: [], directResult: false },
  complexity: {
    defaultComplexity: 1,
    defaultListMultiplier: 5,
    limit: { complexity: 20_000, depth: 14, breadth: 600 },
  },
})

builder.queryType({ description: 'What can be read of the partnership.' })
builder.mutationType({ description: 'What can be changed in the partnership.' })
