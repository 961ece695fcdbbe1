import type { Graph } from '../database/graph.ts'
import type { RowSelection } from '../database/selection.ts'
import { type Page, type PageArguments, pageParameters, toPage } from '../shared/pages.ts'
import { pairKeyOf } from '../suggestions/suggestion.ts'
import type { ParallelRow } from './model.ts'
import { findParallelOfPair, findParallelPage } from './statements.ts'

export interface ParallelFilter {
  readonly initiativeId?: string | null | undefined
  readonly label?: ParallelRow['label'] | null | undefined
  /** Also those that somebody has decided about. */
  readonly includeJudged?: boolean | null | undefined
}

/** A page of stored pairs of parallel initiatives, strong ones first. */
export async function findParallels(
  graph: Graph,
  options: { page: PageArguments; filter: ParallelFilter; selection: RowSelection },
): Promise<Page> {
  const { initiativeId = null, label = null, includeJudged } = options.filter
  const parameters = { ...pageParameters(options.page), initiativeId, label, includeJudged: includeJudged ?? false }
  return toPage(await graph.select(findParallelPage, parameters, options.selection), options.page)
}

/** The stored pair of two initiatives; null where there is none the viewer may see. */
export async function findParallel(
  graph: Graph,
  options: { aId: string; bId: string; selection: RowSelection },
): Promise<ParallelRow | null> {
  const pairKey = pairKeyOf([options.aId, options.bId])
  const { rows } = await graph.select(findParallelOfPair, { pairKey }, options.selection)
  return (rows[0]?.node as ParallelRow | undefined) ?? null
}
