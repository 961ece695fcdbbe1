import type { Graph } from '../database/graph.ts'
import { selectPage } from '../database/select.ts'
import type { RowSelection } from '../database/selection.ts'
import type { Page, PageArguments } from '../shared/pages.ts'
import { parseTextFilter } from '../shared/text-filter.ts'
import type { InitiativeStatus } from './model.ts'
import { listInitiativesInOrder } from './statements.ts'

export interface InitiativeFilter {
  readonly status?: InitiativeStatus | null
  /** About this theme or one that is a part of it. */
  readonly themeId?: string | null
  /** That this organisation leads or takes part in now. */
  readonly organisationId?: string | null
  readonly placeId?: string | null
  /** Part of the title or the summary. */
  readonly text?: string | null
}

export type InitiativeOrder = 'title' | 'title_descending' | 'newest' | 'oldest'

/** A page of the initiatives the viewer may see: by title in Swedish order, either way, or by when they were added. */
export function listInitiatives(
  graph: Graph,
  options: {
    page: PageArguments
    filter?: InitiativeFilter | null
    order?: InitiativeOrder | null
    selection: RowSelection
  },
): Promise<Page> {
  const { filter: given, page, order, selection } = options
  const filter = {
    status: given?.status ?? null,
    themeId: given?.themeId ?? null,
    organisationId: given?.organisationId ?? null,
    placeId: given?.placeId ?? null,
    text: parseTextFilter(given?.text, ['title', 'summary']),
  }
  return selectPage(graph, listInitiativesInOrder, { page, filter, order: order ?? 'title', selection })
}
