import type { Graph } from '../database/graph.ts'
import type { RowSelection } from '../database/selection.ts'
import { type Page, type PageArguments, pageParameters, toPage } from '../shared/pages.ts'
import { pairKeyOf } from '../suggestions/suggestion.ts'
import type { SynergyRow } from './model.ts'
import { findSynergyOfPair, findSynergyPage } from './statements.ts'

/** A page of what the matcher has stored for an organisation, as arranged for it, without what it has put aside. */
export async function findSynergies(
  graph: Graph,
  options: { organisationId: string; page: PageArguments; selection: RowSelection },
): Promise<Page> {
  const parameters = { ...pageParameters(options.page), organisationId: options.organisationId }
  return toPage(await graph.select(findSynergyPage, parameters, options.selection), options.page)
}

/** The stored synergy of two organisations; null where there is none the viewer may see. */
export async function findSynergy(
  graph: Graph,
  options: { organisationId: string; otherId: string; selection: RowSelection },
): Promise<SynergyRow | null> {
  const pairKey = pairKeyOf([options.organisationId, options.otherId])
  const { rows } = await graph.select(findSynergyOfPair, { pairKey }, options.selection)
  return (rows[0]?.node as SynergyRow | undefined) ?? null
}
