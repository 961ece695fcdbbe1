import type { Graph } from '../database/graph.ts'
import type { RowSelection } from '../database/selection.ts'
import { soughtText } from '../shared/fields.ts'
import { type Page, type PageArguments, pageParameters, toPage } from '../shared/pages.ts'
import type { OrganisationRow } from './model.ts'
import { listOrganisationsByName } from './statements.ts'

export interface OrganisationFilter {
  readonly kind?: OrganisationRow['kind'] | null
  /** Part of the name. */
  readonly text?: string | null
  readonly partnersOnly?: boolean | null
}

/** A page of the organisations the viewer may see, by name in Swedish order. */
export async function listOrganisations(
  graph: Graph,
  options: { page: PageArguments; filter?: OrganisationFilter | null; selection: RowSelection },
): Promise<Page> {
  const parameters = {
    ...pageParameters(options.page),
    kind: options.filter?.kind ?? null,
    text: soughtText(options.filter?.text),
    partnersOnly: options.filter?.partnersOnly ?? false,
  }
  return toPage(await graph.select(listOrganisationsByName, parameters, options.selection), options.page)
}
