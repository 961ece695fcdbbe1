import type { Graph } from '../database/graph.ts'
import { isId } from '../shared/ids.ts'
import type { Merged } from './model.ts'
import { refuseUnlessAdministering } from './rules.ts'
import { findMergeTarget, listMergeNodes } from './statements.ts'

const mostListed = 50

/** The latest merges, up to 50, the undone among them. @throws NotAllowedError for everybody but coordinators */
export async function listMerges(graph: Graph): Promise<Merged[]> {
  refuseUnlessAdministering(graph.viewer)
  return (await graph.read(listMergeNodes, { limit: mostListed })).map(({ merge }) => merge)
}

/** What an id leads to that has become a part of something else, as far as the viewer may see it; null where it has not. */
export async function findMergedInto(
  graph: Graph,
  { id }: { id: string },
): Promise<{ id: string; label: string } | null> {
  if (!isId(id)) return null
  const [row] = await graph.read(findMergeTarget, { id })
  return row ?? null
}
