import type { Graph } from '../database/graph.ts'
import { emptyNodeSelection, type RowSelection } from '../database/selection.ts'
import { findNode } from '../shared/find-node.ts'
import type { NodeRow } from '../shared/node.ts'
import { levelsOf } from '../shared/viewer.ts'
import { fetchUntilFull } from '../suggestions/fetch-until-full.ts'
import {
  candidatesPerLabel,
  type GapFound,
  nearestFirst,
  questionsAskedFirst,
} from '../suggestions/nearest-question.ts'
import type { ProposalGap } from '../suggestions/proposals.ts'
import type { MatcherHandle } from '../suggestions/start-matcher.ts'
import { findProposals } from './find-proposals.ts'
import { findSeenQuestions } from './proposal-statements.ts'

/** Why no mini-network is proposed, and the nearest question around which one is. */
export interface Gap {
  readonly missing: ProposalGap | 'not_public'
  readonly nearest: NodeRow | null
  /** Whether nothing says much like the question, and `nearest` is only the nearest there is. */
  readonly nearestIsFar: boolean
}

type Asked = Pick<MatcherHandle, 'gap' | 'propose'>

/** Asks for no more than whether something is there. */
const idAlone = (): RowSelection => ({
  nodes: new Map([['node', emptyNodeSelection()]]),
  values: new Set(),
  total: false,
})

/** Who sees all that the matcher knows takes its word for it; others are shown only what rests on nothing hidden. */
const seesAll = ({ viewer }: Graph): boolean => levelsOf('program').every((level) => viewer.sees.includes(level))

/** Whether something is proposed around a question that the viewer may see. */
async function isAnswered(graph: Graph, matcher: Asked, aroundId: string): Promise<boolean> {
  if (seesAll(graph)) return (await matcher.gap(aroundId, 1))?.missing === null
  const found = await findProposals(graph, { matcher, aroundId, first: 1, selection: idAlone() })
  return found.length > 0
}

/** What the matcher knows of a gap; of what is near it just what the viewer may see, so that nothing hidden takes a place. */
async function seenGap(graph: Graph, matcher: Asked, aroundId: string): Promise<GapFound | null> {
  let gap: GapFound | null = null
  const texts = await fetchUntilFull({
    wanted: candidatesPerLabel,
    first: questionsAskedFirst,
    ask: async (most) => {
      gap = await matcher.gap(aroundId, most)
      return gap?.texts ?? []
    },
    see: async (found) => {
      const rows = await graph.read(findSeenQuestions, { ids: found.map(({ id }) => id) })
      const seen = new Set(rows.map(({ id }) => id))
      return found.filter(({ id }) => seen.has(id))
    },
  })
  return gap && { ...(gap as GapFound), texts }
}

/**
 * Null where something is proposed that the viewer may see, and where there is no such thing for the viewer. Why there is
 * nothing rests on all that the network says, so who does not see that is told that what everyone sees is not enough.
 */
export async function findGap(
  graph: Graph,
  options: { matcher: Asked; aroundId: string; selection: RowSelection },
): Promise<Gap | null> {
  const { matcher, aroundId, selection } = options
  const isSeen = await findNode(graph, { id: aroundId, selection: idAlone() })
  const gap = isSeen ? await seenGap(graph, matcher, aroundId) : null
  if (!gap) return null
  const answered = seesAll(graph) ? gap.missing === null : await isAnswered(graph, matcher, aroundId)
  if (answered) return null
  const missing = seesAll(graph) ? (gap.missing ?? 'too_few') : 'not_public'
  for (const { id, isFar } of nearestFirst(gap)) {
    const nearest = (await isAnswered(graph, matcher, id)) && (await findNode<NodeRow>(graph, { id, selection }))
    if (nearest) return { missing, nearest, nearestIsFar: isFar }
  }
  return { missing, nearest: null, nearestIsFar: false }
}
