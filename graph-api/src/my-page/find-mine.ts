import type { Graph } from '../database/graph.ts'
import type { RowSelection } from '../database/selection.ts'
import { yearBefore } from '../shared/days.ts'
import { findListed } from '../shared/listed.ts'
import type { Page, PageArguments } from '../shared/pages.ts'
import type { MineKind } from './model.ts'
import { mineLists } from './statements.ts'

/** A page of what concerns the organisations that the viewer speaks for, of one kind; empty for who speaks for none. */
export function findMine(
  graph: Graph,
  options: { kind: MineKind; page: PageArguments; selection: RowSelection },
): Promise<Page> {
  const { kind, page, selection } = options
  const yearAgo = yearBefore(graph.today())
  return findListed(graph, {
    list: mineLists[kind],
    parameters: kind === 'still_true' ? { yearAgo } : {},
    page,
    selection,
  })
}
