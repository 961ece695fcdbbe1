import type { Graph } from '../database/graph.ts'
import type { RowSelection } from '../database/selection.ts'
import { NotFoundError } from '../shared/errors.ts'
import type { CommitmentRow } from './model.ts'
import { findCommitmentById } from './statements.ts'

/**
 * Finds one commitment, with what the selection asks of its organisation and challenge.
 * @throws NotFoundError where there is none that the viewer may see
 */
export async function findCommitment(
  graph: Graph,
  options: { id: string; selection: RowSelection },
): Promise<CommitmentRow> {
  const { rows } = await graph.select(findCommitmentById, { id: options.id }, options.selection)
  if (!rows[0]) throw new NotFoundError(options.id)
  return rows[0] as unknown as CommitmentRow
}
