import { writeFileSync } from 'node:fs'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { schema } from './schema.ts'

/** The contract as it is committed in `schema.graphql`. */
export function printContract(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`
}

if (process.argv[1]?.endsWith('print-schema.ts')) {
  writeFileSync(new URL('../schema.graphql', import.meta.url), printContract())
}
