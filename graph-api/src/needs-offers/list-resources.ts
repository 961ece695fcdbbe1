import type { Graph } from '../database/graph.ts'
import { selectPage } from '../database/select.ts'
import type { RowSelection } from '../database/selection.ts'
import type { Page, PageArguments } from '../shared/pages.ts'
import { parseTextFilter } from '../shared/text-filter.ts'
import type { ResourceRow } from './model.ts'
import { needStatements, offerStatements } from './statements.ts'

export interface ResourceFilter {
  readonly kind?: ResourceRow['kind'] | null
  readonly themeId?: string | null
  readonly organisationId?: string | null
  /** Neither closed nor past the last day it holds. */
  readonly openOnly?: boolean | null
  /** Part of the text. */
  readonly text?: string | null
}

export interface ListResourcesOptions {
  readonly page: PageArguments
  readonly filter?: ResourceFilter | null
  readonly selection: RowSelection
}

function filterOf(filter: ResourceFilter | null | undefined) {
  return {
    kind: filter?.kind ?? null,
    themeId: filter?.themeId ?? null,
    organisationId: filter?.organisationId ?? null,
    openOnly: filter?.openOnly ?? false,
    text: parseTextFilter(filter?.text, ['text']),
  }
}

/** A page of the needs the viewer may see, the newest first. */
export function listNeeds(graph: Graph, options: ListResourcesOptions): Promise<Page> {
  return selectPage(graph, needStatements.list, { ...options, filter: filterOf(options.filter) })
}

/** A page of the offers the viewer may see, the newest first. */
export function listOffers(graph: Graph, options: ListResourcesOptions): Promise<Page> {
  return selectPage(graph, offerStatements.list, { ...options, filter: filterOf(options.filter) })
}
