import type { Graph } from '../database/graph.ts'
import type { RowSelection } from '../database/selection.ts'
import { soughtText } from '../shared/fields.ts'
import { type Page, type PageArguments, pageParameters, toPage } from '../shared/pages.ts'
import { listPlacesByName } from './statements.ts'

/** A page of places by name in Swedish order; with `text`, those that have it in the name. */
export async function listPlaces(
  graph: Graph,
  options: { page: PageArguments; text?: string | null; selection: RowSelection },
): Promise<Page> {
  const parameters = { ...pageParameters(options.page), text: soughtText(options.text) }
  return toPage(await graph.select(listPlacesByName, parameters, options.selection), options.page)
}
