import type { Graph } from '../database/graph.ts'
import { selectPage } from '../database/select.ts'
import type { RowSelection } from '../database/selection.ts'
import type { Page, PageArguments } from '../shared/pages.ts'
import { listAudiencesByLabel } from './statements.ts'

/** A page of audiences by their Swedish names. */
export function listAudiences(graph: Graph, options: { page: PageArguments; selection: RowSelection }): Promise<Page> {
  return selectPage(graph, listAudiencesByLabel, options)
}
