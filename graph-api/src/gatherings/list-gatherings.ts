import type { Graph } from '../database/graph.ts'
import { selectPage } from '../database/select.ts'
import type { RowSelection } from '../database/selection.ts'
import type { Page, PageArguments } from '../shared/pages.ts'
import { listGatheringsByDay } from './statements.ts'

/** A page of the gatherings the viewer may see, the next one first, then those without a day, such as wished-for ones, then the past, the latest first. */
export function listGatherings(graph: Graph, options: { page: PageArguments; selection: RowSelection }): Promise<Page> {
  return selectPage(graph, listGatheringsByDay, options)
}
