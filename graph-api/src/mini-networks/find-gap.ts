import type { Graph } from '../database/graph.ts'
import type { RowSelection } from '../database/selection.ts'
import { findNode } from '../shared/find-node.ts'
import type { NodeRow } from '../shared/node.ts'
import type { ProposalGap } from '../suggestions/proposals.ts'
import type { MatcherHandle } from '../suggestions/start-matcher.ts'

/** Why no mini-network is proposed, and the nearest question around which one is. */
export interface Gap {
  readonly missing: ProposalGap
  readonly nearest: NodeRow | null
}

/** Null where something is proposed, and where there is no such thing for the viewer. */
export async function findGap(
  graph: Graph,
  options: { matcher: Pick<MatcherHandle, 'gap'>; aroundId: string; selection: RowSelection },
): Promise<Gap | null> {
  const gap = await options.matcher.gap(options.aroundId)
  if (!gap) return null
  const { missing, nearestId } = gap
  return {
    missing,
    nearest: (nearestId && (await findNode<NodeRow>(graph, { id: nearestId, selection: options.selection }))) || null,
  }
}
