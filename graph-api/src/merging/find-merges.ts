import type { Graph } from '../database/graph.ts'
import { refuseUnlessCoordinator } from '../exchange/rules.ts'
import { isId } from '../shared/ids.ts'
import type { Merged } from './model.ts'
import { leadOn, listMergeNodes } from './statements.ts'

/** The latest merges, up to 50, the undone among them. */
export async function listMerges(graph: Graph): Promise<Merged[]> {
  refuseUnlessCoordinator(graph.viewer)
  return (await graph.read(listMergeNodes, { limit: 50 })).map(({ merge }) => merge)
}

/** What an id leads to that has become a part of something else; null where it has not. */
export async function findMergedInto(
  graph: Graph,
  { id }: { id: string },
): Promise<{ id: string; label: string } | null> {
  if (!isId(id)) return null
  const [row] = await graph.read(leadOn, { id })
  return row ?? null
}
