import type { Graph } from '../database/graph.ts'
import { emptyRowSelection, nodeColumn } from '../database/selection.ts'
import { findNode } from '../shared/find-node.ts'
import { isId } from '../shared/ids.ts'
import { type NodeLabel, nodeLabels } from '../shared/node-kind.ts'
import { findOwnership, kindOf, ownershipOf } from '../shared/ownership.ts'
import { type Action, isAllowed, mayDoEverything } from '../shared/rights.ts'
import { type Visibility, visibilities } from '../shared/viewer.ts'
import { readOwnGatherings } from './statements.ts'

/** What the viewer may do with one thing. */
export interface Rights {
  readonly change: boolean
  readonly speak: boolean
  /** Whether they wrote it, and so may keep it to themselves. */
  readonly wrote: boolean
}

/** What the viewer may do with a thing; null of what they may not see, which is like what is not there. */
export async function findRights(graph: Graph, options: { id: string }): Promise<Rights | null> {
  const { viewer } = graph
  if (!isId(options.id)) return null
  const selection = emptyRowSelection()
  nodeColumn(selection, 'node')
  const seen = await findNode(graph, { id: options.id, selection })
  if (!seen) return null
  const [row] = viewer.accountId === null ? [] : await graph.read(findOwnership, { ids: [options.id] })
  const wrote = row?.written ?? false
  if (mayDoEverything(viewer.role)) return { change: true, speak: true, wrote }
  const kind = row && kindOf(row)
  if (!row || !kind) return { change: false, speak: false, wrote }
  const may = (action: Action) => isAllowed({ role: viewer.role, action, kind, ownership: ownershipOf(row) })
  return { change: may('change'), speak: may('speak'), wrote }
}

/** The levels that what the viewer writes may have; `gathering` comes with a gathering that they are in. */
export function listLevels({ viewer }: Graph): Visibility[] {
  const own = visibilities.filter((level) => level === 'me' && viewer.accountId !== null)
  return [...own, ...visibilities.filter((level) => viewer.sees.includes(level))]
}

/** The gatherings that the viewer is in, as far as they can see them: one may be closed to them after they joined it. */
export async function listOwnGatherings(graph: Graph): Promise<string[]> {
  const { gatheringIds } = graph.viewer
  if (gatheringIds.length === 0) return []
  const rows = await graph.read(readOwnGatherings, { ids: [...gatheringIds] })
  return rows.map(({ id }) => id)
}

/** The kinds of which the viewer may add a thing of their own. */
export function listCreatable({ viewer }: Graph): NodeLabel[] {
  if (viewer.accountId === null && !mayDoEverything(viewer.role)) return []
  return nodeLabels.filter((kind) => isAllowed({ role: viewer.role, action: 'create', kind, ownership: 'own' }))
}
