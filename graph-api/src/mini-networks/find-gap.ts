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

/** So many near questions are passed over that the viewer may not see. */
const mostUnseen = 6

/** Null where something is proposed, and where there is no such thing for the viewer. */
export async function findGap(
  graph: Graph,
  options: { matcher: Pick<MatcherHandle, 'gap'>; aroundId: string; selection: RowSelection },
): Promise<Gap | null> {
  const { matcher, aroundId, selection } = options
  const unseen: string[] = []
  for (;;) {
    const gap = await matcher.gap(aroundId, unseen)
    if (!gap) return null
    const { missing, nearestId } = gap
    const nearest = nearestId ? await findNode<NodeRow>(graph, { id: nearestId, selection }) : null
    if (nearest || !nearestId || unseen.length === mostUnseen) return { missing, nearest }
    unseen.push(nearestId)
  }
}
