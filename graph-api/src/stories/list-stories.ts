import type { Graph } from '../database/graph.ts'
import { selectPage } from '../database/select.ts'
import type { RowSelection } from '../database/selection.ts'
import type { Page, PageArguments } from '../shared/pages.ts'
import { listNewestStories } from './statements.ts'

/**
 * A page of the stories the viewer may see, the newest first.
 * @param options.aboutMistake only those about a mistake, or only the others; all where left out
 */
export function listStories(
  graph: Graph,
  options: { page: PageArguments; aboutMistake?: boolean | null; selection: RowSelection },
): Promise<Page> {
  return selectPage(graph, listNewestStories, { ...options, filter: { aboutMistake: options.aboutMistake ?? null } })
}
