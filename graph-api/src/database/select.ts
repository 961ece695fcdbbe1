import { type Page, type PageArguments, pageParameters, toPage } from '../shared/pages.ts'
import type { Graph } from './graph.ts'
import type { RowSelection } from './selection.ts'
import type { Fragment } from './statement.ts'

/** Finds one page of a root list with what the selection asks. */
export async function selectPage(
  graph: Graph,
  root: Fragment,
  options: { page: PageArguments; filter?: Readonly<Record<string, unknown>>; selection: RowSelection },
): Promise<Page> {
  const parameters = { ...options.filter, ...pageParameters(options.page) }
  return toPage(await graph.select(root, parameters, options.selection), options.page)
}
