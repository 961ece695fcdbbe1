import type { Graph } from '../graph/graph.ts'
import { selectPage } from '../graph/select.ts'
import type { RowSelection } from '../graph/selection.ts'
import type { Page, PageArguments } from '../shared/pages.ts'
import { listGatheringsByDay } from './statements.ts'

/** A page of the gatherings the viewer may see, by day; those without a day, such as wished-for ones, last. */
export function listGatherings(graph: Graph, options: { page: PageArguments; selection: RowSelection }): Promise<Page> {
  return selectPage(graph, listGatheringsByDay, options)
}
