import type { Graph } from '../graph/graph.ts'
import { selectPage } from '../graph/select.ts'
import type { RowSelection } from '../graph/selection.ts'
import type { Page, PageArguments } from '../shared/pages.ts'
import { listChallengesByPosition } from './statements.ts'

/** A page of the climate challenges in the roadmap's order. */
export function listChallenges(graph: Graph, options: { page: PageArguments; selection: RowSelection }): Promise<Page> {
  return selectPage(graph, listChallengesByPosition, options)
}
