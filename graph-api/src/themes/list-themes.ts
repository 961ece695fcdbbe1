import type { Graph } from '../database/graph.ts'
import type { RowSelection } from '../database/selection.ts'
import { type Page, type PageArguments, pageParameters, toPage } from '../shared/pages.ts'
import { listThemesByLabel } from './statements.ts'

/** A page of themes by their Swedish labels; with `focusAreasOnly`, the five on top. */
export async function listThemes(
  graph: Graph,
  options: { page: PageArguments; focusAreasOnly?: boolean | null; selection: RowSelection },
): Promise<Page> {
  const parameters = { ...pageParameters(options.page), focusAreasOnly: options.focusAreasOnly ?? false }
  return toPage(await graph.select(listThemesByLabel, parameters, options.selection), options.page)
}
