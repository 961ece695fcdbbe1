import type { Graph } from '../database/graph.ts'
import type { RowSelection } from '../database/selection.ts'
import { type Page, type PageArguments, pageParameters, toPage } from '../shared/pages.ts'
import { countUnseen, listOwnNotices } from './statements.ts'

/** A page of what the viewer has been told of, the latest first; empty for who has no account. */
export async function findNotices(
  graph: Graph,
  options: { page: PageArguments; selection: RowSelection },
): Promise<Page> {
  const { page, selection } = options
  const selected = await graph.select(listOwnNotices, pageParameters(page), selection)
  const rows = selected.rows.map((row) => ({ cursor: row.cursor, node: row }))
  return toPage({ rows, total: selected.total }, page)
}

/** How much of it the viewer has not looked at, a hundred at most. */
export async function countUnseenNotices(graph: Graph): Promise<number> {
  if (graph.viewer.accountId === null) return 0
  const [row] = await graph.read(countUnseen, {})
  return row?.unseen ?? 0
}
