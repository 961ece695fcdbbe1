import type { Graph } from '../database/graph.ts'
import type { RowSelection } from '../database/selection.ts'
import { type Page, type PageArguments, pageParameters, toPage } from '../shared/pages.ts'
import type { RingRow } from './model.ts'
import { findRingStored, findRingsStored } from './statements.ts'

/** A page of stored rings, of one organisation or of all, the best first, without what was put aside. */
export async function findRingPage(
  graph: Graph,
  options: { organisationId: string | null; page: PageArguments; selection: RowSelection },
): Promise<Page> {
  const parameters = { ...pageParameters(options.page), organisationId: options.organisationId }
  return toPage(await graph.select(findRingsStored, parameters, options.selection), options.page)
}

/** A stored ring; null where there is none the viewer may see. */
export async function findRing(
  graph: Graph,
  options: { ringId: string; selection: RowSelection },
): Promise<RingRow | null> {
  const { rows } = await graph.select(findRingStored, { ringId: options.ringId }, options.selection)
  return (rows[0]?.node as RingRow | undefined) ?? null
}
