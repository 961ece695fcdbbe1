import type { Graph } from '../database/graph.ts'
import type { RowSelection } from '../database/selection.ts'
import { bindFragment } from '../database/statement.ts'
import type { idPrefixes } from './ids.ts'
import type { NodeRow } from './node.ts'

const findThing = bindFragment({ file: 'queries/nodes/find-node' })

/**
 * Finds what the viewer may see by its id, with what the selection asks; null where there is none.
 * @param options.label only one of this kind
 */
export async function findNode<Row extends NodeRow>(
  graph: Graph,
  options: { id: string; label?: keyof typeof idPrefixes; selection: RowSelection },
): Promise<Row | null> {
  const parameters = { id: options.id, label: options.label ?? null }
  const { rows } = await graph.select(findThing, parameters, options.selection)
  return (rows[0]?.node as Row | undefined) ?? null
}

/** The same for what was just written: it is there. */
export async function findWritten<Row extends NodeRow>(
  graph: Graph,
  options: { id: string | undefined; label: keyof typeof idPrefixes; selection: RowSelection },
): Promise<Row> {
  const found = await findNode<Row>(graph, { ...options, id: options.id ?? '' })
  if (!found) throw new Error(`A ${options.label} that was just written cannot be read`)
  return found
}
