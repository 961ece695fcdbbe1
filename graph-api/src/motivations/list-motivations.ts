import type { Graph } from '../database/graph.ts'
import { selectPage } from '../database/select.ts'
import type { RowSelection } from '../database/selection.ts'
import { soughtText } from '../shared/fields.ts'
import type { Page, PageArguments } from '../shared/pages.ts'
import { parseTextFilter } from '../shared/text-filter.ts'
import type { MotivationRow } from './model.ts'
import { listMotivationsInOrder } from './statements.ts'

export interface MotivationFilter {
  readonly kind?: MotivationRow['kind'] | null
  readonly category?: string | null
  readonly gatheringId?: string | null
  readonly themeId?: string | null
  /** Part of the text. */
  readonly text?: string | null
}

/** A page of the motivations the viewer may see, as they stand in their source, then the oldest first. */
export function listMotivations(
  graph: Graph,
  options: { page: PageArguments; filter?: MotivationFilter | null; selection: RowSelection },
): Promise<Page> {
  const { kind, category, gatheringId, themeId, text } = options.filter ?? {}
  const filter = {
    kind: kind ?? null,
    category: soughtText(category, 'category'),
    gatheringId: gatheringId ?? null,
    themeId: themeId ?? null,
    text: parseTextFilter(text, ['text']),
  }
  return selectPage(graph, listMotivationsInOrder, { ...options, filter })
}
