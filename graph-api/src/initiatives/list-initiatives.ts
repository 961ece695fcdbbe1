import type { Graph } from '../database/graph.ts'
import { selectPage } from '../database/select.ts'
import type { RowSelection } from '../database/selection.ts'
import { soughtText } from '../shared/fields.ts'
import type { Page, PageArguments } from '../shared/pages.ts'
import type { InitiativeStatus } from './model.ts'
import { listInitiativesByTitle } from './statements.ts'

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

/** A page of the initiatives the viewer may see, by title in Swedish order. */
export function listInitiatives(
  graph: Graph,
  options: { page: PageArguments; filter?: InitiativeFilter | null; selection: RowSelection },
): Promise<Page> {
  const given = options.filter
  const filter = {
    status: given?.status ?? null,
    themeId: given?.themeId ?? null,
    organisationId: given?.organisationId ?? null,
    placeId: given?.placeId ?? null,
    text: soughtText(given?.text),
  }
  return selectPage(graph, listInitiativesByTitle, { page: options.page, filter, selection: options.selection })
}
