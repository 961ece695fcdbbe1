import type { Graph } from '../database/graph.ts'
import type { RowSelection } from '../database/selection.ts'
import type { OrganisationRow } from './model.ts'
import { findOrganisationById } from './statements.ts'

/** Finds one organisation the viewer may see, with what the selection asks; null where there is none. */
export async function findOrganisation(
  graph: Graph,
  options: { id: string; selection: RowSelection },
): Promise<OrganisationRow | null> {
  const { rows } = await graph.select(findOrganisationById, { id: options.id }, options.selection)
  return (rows[0]?.node as OrganisationRow | undefined) ?? null
}
