import type { Graph } from '../database/graph.ts'
import { selectPage } from '../database/select.ts'
import type { RowSelection } from '../database/selection.ts'
import type { Page, PageArguments } from '../shared/pages.ts'
import type { CollaborationStatus } from './model.ts'
import { listCollaborationsByDay } from './statements.ts'

/** A page of the collaborations the viewer may see: those not yet begun, then the latest begun first. */
export function listCollaborations(
  graph: Graph,
  options: { page: PageArguments; status?: CollaborationStatus | null; selection: RowSelection },
): Promise<Page> {
  return selectPage(graph, listCollaborationsByDay, { ...options, filter: { status: options.status ?? null } })
}
