import { type Page, type PageArguments, pageParameters, toPage } from '../shared/pages.ts'
import type { Graph } from './graph.ts'
import type { RowSelection } from './selection.ts'
import type { Fragment } from './statement.ts'

export interface FindOptions {
  readonly id: string
  readonly selection: RowSelection
}

/** Finds one node by its id with what the selection asks; null where there is none that the viewer may see. */
export async function selectOne<Row>(graph: Graph, root: Fragment, options: FindOptions): Promise<Row | null> {
  const { rows } = await graph.select(root, { id: options.id }, options.selection)
  return (rows[0]?.node as Row | undefined) ?? null
}

/** Finds one page of a root list with what the selection asks. */
export async function selectPage(
  graph: Graph,
  root: Fragment,
  options: { page: PageArguments; filter?: Readonly<Record<string, unknown>>; selection: RowSelection },
): Promise<Page> {
  const parameters = { ...options.filter, ...pageParameters(options.page) }
  return toPage(await graph.select(root, parameters, options.selection), options.page)
}
