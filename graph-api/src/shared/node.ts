import { builder } from '../builder.ts'
import type { TypeMapping } from '../database/type-mapping.ts'
import { idPrefixes } from './ids.ts'

/** What every node row has, whatever was asked; the labels tell which type it is. */
export interface NodeRow {
  readonly id: string
  readonly __labels?: readonly string[]
}

/** The GraphQL type of a node is its label; `Thing`, which all of them have, is none. */
export function typeNameOf(row: NodeRow): string | undefined {
  return row.__labels?.find((label) => Object.hasOwn(idPrefixes, label))
}

export const nodeInterface = builder.interfaceRef<NodeRow>('Node')
nodeInterface.implement({
  description: 'Anything with an id. Ids are stored, never change, and sort by the time they were made.',
  resolveType: (row) => typeNameOf(row),
  fields: (t) => ({ id: t.exposeID('id', { description: 'The stored id, such as `org_01J…`.' }) }),
})

/**
 * Marks a type as a node of the graph, for the compiler.
 * @param variable the name its fragments start from: `organisation`
 */
export function nodeMapping(label: keyof typeof idPrefixes, variable: string): { graph: TypeMapping } {
  return { graph: { kind: 'node', label, variable } }
}

/** Marks a type as a row of a fragment, for the compiler. */
export const rowMapping: { graph: TypeMapping } = { graph: { kind: 'row' } }
