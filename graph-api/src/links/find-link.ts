import type { Graph } from '../database/graph.ts'
import type { RowSelection } from '../database/selection.ts'
import { NotFoundError } from '../shared/errors.ts'
import type { LinkRow, LinkType } from './model.ts'
import { findLinkBetween } from './statements.ts'

/**
 * Finds two things and how a type of relationship joins them, with what the selection asks of each.
 * @throws NotFoundError where the viewer may not see both
 */
export async function findLink(
  graph: Graph,
  options: { from: string; to: string; type: LinkType; selection: RowSelection },
): Promise<LinkRow> {
  const { from, to, type, selection } = options
  const { rows } = await graph.select(findLinkBetween, { from, to, type }, selection)
  if (!rows[0]) throw new NotFoundError(from)
  return rows[0] as unknown as LinkRow
}
