import type { Graph } from '../database/graph.ts'
import { selectPage } from '../database/select.ts'
import type { RowSelection } from '../database/selection.ts'
import type { Page, PageArguments } from '../shared/pages.ts'
import { listNewestViews } from './statements.ts'

/** A page of the saved views that the viewer may see and nobody has removed, the newest first. */
export function listViews(graph: Graph, options: { page: PageArguments; selection: RowSelection }): Promise<Page> {
  return selectPage(graph, listNewestViews, options)
}
