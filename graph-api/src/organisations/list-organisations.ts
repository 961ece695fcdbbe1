import type { Graph } from '../database/graph.ts'
import { selectPage } from '../database/select.ts'
import type { RowSelection } from '../database/selection.ts'
import type { NameOrder, Page, PageArguments } from '../shared/pages.ts'
import { parseTextFilter } from '../shared/text-filter.ts'
import type { OrganisationRow } from './model.ts'
import { listOrganisationsByName } from './statements.ts'

export interface OrganisationFilter {
  readonly kind?: OrganisationRow['kind'] | null
  /** Part of the name. */
  readonly text?: string | null
  readonly partnersOnly?: boolean | null
}

/** A page of the organisations the viewer may see, by name in Swedish order, either way. */
export function listOrganisations(
  graph: Graph,
  options: {
    page: PageArguments
    filter?: OrganisationFilter | null
    order?: NameOrder | null
    selection: RowSelection
  },
): Promise<Page> {
  const { kind = null, text, partnersOnly } = options.filter ?? {}
  const filter = { kind, text: parseTextFilter(text, ['name']), partnersOnly: partnersOnly ?? false }
  return selectPage(graph, listOrganisationsByName, { ...options, filter, order: options.order ?? 'name' })
}
