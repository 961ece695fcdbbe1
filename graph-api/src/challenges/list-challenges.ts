import type { Graph } from '../database/graph.ts'
import { selectPage } from '../database/select.ts'
import type { RowSelection } from '../database/selection.ts'
import type { Page, PageArguments } from '../shared/pages.ts'
import { listChallengesByPosition } from './statements.ts'

/** A page of the climate challenges in the roadmap's order. */
export function listChallenges(graph: Graph, options: { page: PageArguments; selection: RowSelection }): Promise<Page> {
  return selectPage(graph, listChallengesByPosition, options)
}
