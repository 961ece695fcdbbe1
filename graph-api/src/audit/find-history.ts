import type { Graph } from '../database/graph.ts'
import { NotAllowedError } from '../shared/errors.ts'
import { isId } from '../shared/ids.ts'
import { nodeLabelOf } from '../shared/node-kind.ts'
import { mayDoEverything } from '../shared/rights.ts'
import { type History, valuesOf } from './model.ts'
import { findChangedThing, readChanges } from './statements.ts'

/**
 * What happened to a thing, the latest first, at most 200; null of what the viewer may not see. What was hidden from them when it
 * happened is left out.
 * @throws NotAllowedError for anybody but coordinators
 */
export async function findHistory(graph: Graph, options: { readonly id: string }): Promise<History | null> {
  const { id } = options
  if (!mayDoEverything(graph.viewer.role)) throw new NotAllowedError()
  if (!isId(id)) return null
  const [thing] = await graph.read(findChangedThing, { id })
  const label = thing && nodeLabelOf(thing.labels)
  if (!label) return null
  const rows = await graph.read(readChanges, { id, since: null })
  const entries = rows.map(({ before, after, ...row }) => ({ ...row, values: valuesOf(before, after) }))
  return { id, label, title: thing.title, entries }
}
