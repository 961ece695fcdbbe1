import type { Graph } from '../database/graph.ts'
import { selectPage } from '../database/select.ts'
import type { RowSelection } from '../database/selection.ts'
import type { Page, PageArguments } from '../shared/pages.ts'
import { listThemesByLabel } from './statements.ts'

/** A page of themes by their Swedish labels; with `focusAreasOnly`, the five on top. */
export function listThemes(
  graph: Graph,
  options: { page: PageArguments; focusAreasOnly?: boolean | null; selection: RowSelection },
): Promise<Page> {
  const filter = { focusAreasOnly: options.focusAreasOnly ?? false }
  return selectPage(graph, listThemesByLabel, { ...options, filter })
}
