import { z } from 'zod'
import type { Graph, GraphTransaction } from '../database/graph.ts'
import { bindStatement } from '../database/statement.ts'
import { InputError } from './errors.ts'
import type { Source } from './fields.ts'
import type { idPrefixes } from './ids.ts'
import type { Visibility } from './viewer.ts'

export interface NewNode {
  readonly id: string
  readonly properties: Readonly<Record<string, unknown>>
}

const createThings = bindStatement({
  file: 'nodes/create-nodes',
  access: 'write',
  parameters: z.object({
    label: z.string(),
    items: z.array(z.object({ id: z.string(), properties: z.record(z.string(), z.unknown()) })),
  }),
  row: z.object({ id: z.string(), known: z.boolean() }),
})

/**
 * Creates nodes of one label inside a transaction, and leaves alone those that are there already.
 * @returns the ids of those that are new
 */
export async function createNodes(
  transaction: GraphTransaction,
  label: keyof typeof idPrefixes,
  items: readonly NewNode[],
): Promise<ReadonlySet<string>> {
  const rows = await transaction.run(createThings, {
    label,
    items: items.map(({ id, properties }) => ({ id, properties })),
  })
  return new Set(rows.filter((row) => !row.known).map((row) => row.id))
}

/**
 * Refuses to hide what a person adds from that very person, who could then never find it again.
 * @throws InputError that names `visibility`
 */
export function refuseHidden(
  graph: Graph,
  source: Source,
  visibilities: readonly (Visibility | null | undefined)[],
): void {
  if (source !== 'person') return
  if (visibilities.every((visibility) => !visibility || graph.viewer.sees.includes(visibility))) return
  throw new InputError([
    { path: 'visibility', code: 'not_yours', message: 'Without an account, what you add is seen by everyone.' },
  ])
}
