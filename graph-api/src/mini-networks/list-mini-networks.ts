import type { Graph } from '../database/graph.ts'
import { selectPage } from '../database/select.ts'
import type { RowSelection } from '../database/selection.ts'
import type { Page, PageArguments } from '../shared/pages.ts'
import type { MiniNetworkStatus } from './model.ts'
import { listNewestMiniNetworks } from './statements.ts'

/** A page of the mini-networks the viewer may see, the newest first. */
export function listMiniNetworks(
  graph: Graph,
  options: { page: PageArguments; status?: MiniNetworkStatus | null; selection: RowSelection },
): Promise<Page> {
  return selectPage(graph, listNewestMiniNetworks, { ...options, filter: { status: options.status ?? null } })
}
