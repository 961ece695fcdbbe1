import type { Graph } from '../database/graph.ts'
import type { RowSelection } from '../database/selection.ts'
import { type Page, type PageArguments, pageParameters, toPage } from '../shared/pages.ts'
import { listAudiencesByLabel } from './statements.ts'

/** A page of audiences by their Swedish names. */
export async function listAudiences(
  graph: Graph,
  options: { page: PageArguments; selection: RowSelection },
): Promise<Page> {
  return toPage(await graph.select(listAudiencesByLabel, pageParameters(options.page), options.selection), options.page)
}
