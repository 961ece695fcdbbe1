import type { Graph } from '../graph/graph.ts'
import type { RowSelection } from '../graph/selection.ts'
import { type Page, type PageArguments, pageParameters, toPage } from '../shared/pages.ts'
import { findRingsStored } from './statements.ts'

/** A page of stored rings, of one organisation or of all, the best first. */
export async function findRingPage(
  graph: Graph,
  options: { organisationId: string | null; page: PageArguments; selection: RowSelection },
): Promise<Page> {
  const parameters = { ...pageParameters(options.page), organisationId: options.organisationId }
  return toPage(await graph.select(findRingsStored, parameters, options.selection), options.page)
}
