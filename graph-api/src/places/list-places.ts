import type { Graph } from '../database/graph.ts'
import { selectPage } from '../database/select.ts'
import type { RowSelection } from '../database/selection.ts'
import type { Page, PageArguments } from '../shared/pages.ts'
import { parseTextFilter } from '../shared/text-filter.ts'
import { listPlacesByName } from './statements.ts'

/** A page of places by name in Swedish order; with `text`, those that have it in the name. */
export function listPlaces(
  graph: Graph,
  options: { page: PageArguments; text?: string | null; selection: RowSelection },
): Promise<Page> {
  return selectPage(graph, listPlacesByName, { ...options, filter: { text: parseTextFilter(options.text, ['name']) } })
}
