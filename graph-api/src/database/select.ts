import { type Page, type PageArguments, pageParameters, toPage } from '../shared/pages.ts'
import { wayOf } from './bind-page.ts'
import type { Graph } from './graph.ts'
import type { RowSelection } from './selection.ts'
import type { Fragment } from './statement.ts'

/**
 * Finds one page of a root list with what the selection asks.
 * @param options.order one of those that the list's file names; its first where left out
 */
export async function selectPage(
  graph: Graph,
  root: Fragment,
  options: {
    page: PageArguments
    filter?: Readonly<Record<string, unknown>>
    order?: string
    selection: RowSelection
  },
): Promise<Page> {
  const { filter = {}, order } = options
  const parameters = { ...filter, ...pageParameters(options.page) }
  return toPage(await graph.select(wayOf(root, filter, order), parameters, options.selection), options.page)
}
