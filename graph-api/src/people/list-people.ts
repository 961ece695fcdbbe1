import type { Graph } from '../database/graph.ts'
import { selectPage } from '../database/select.ts'
import type { RowSelection } from '../database/selection.ts'
import type { NameOrder, Page, PageArguments } from '../shared/pages.ts'
import { parseTextFilter } from '../shared/text-filter.ts'
import { listPeopleByName } from './statements.ts'

/** A page of the people the viewer may see, by name in Swedish order, either way; with `text`, those that have it in the name. */
export function listPeople(
  graph: Graph,
  options: { page: PageArguments; text?: string | null; order?: NameOrder | null; selection: RowSelection },
): Promise<Page> {
  const filter = { text: parseTextFilter(options.text, ['name']) }
  return selectPage(graph, listPeopleByName, { ...options, filter, order: options.order ?? 'name' })
}
