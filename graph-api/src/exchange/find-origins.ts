import type { Graph } from '../database/graph.ts'
import { contactMark } from './plan/replaced-contacts.ts'
import { readOrigins } from './statements.ts'

/** Where what is known of a thing comes from: file, row, day and licence. */
export interface OriginRow {
  readonly importId: string
  readonly name: string
  readonly licence: string | null
  readonly file: string
  readonly table: string
  readonly row: number
  readonly fields: readonly string[]
  readonly created: boolean
  readonly at: string
}

/** The imports that made or changed a thing, the latest first; up to 20. */
export async function findOrigins(graph: Graph, options: { id: string }): Promise<OriginRow[]> {
  const rows = await graph.read(readOrigins, { id: options.id })
  // Whom a list named as contacts is kept beneath the list that did.
  const named = (field: string) => (field.startsWith(contactMark) ? 'contact' : field)
  return rows.map((row) => ({ ...row, fields: [...new Set(row.fields.map(named))] }))
}
