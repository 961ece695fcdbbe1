import type { Graph } from '../database/graph.ts'
import type { RowSelection } from '../database/selection.ts'
import { type Page, type PageArguments, pageParameters, toPage } from '../shared/pages.ts'
import { mayDoEverything } from '../shared/rights.ts'
import type { ContactRow, ContactState } from './model.ts'
import { findContactById, findContactOfTwo, listAllContacts, listContactsOf } from './statements.ts'

/** One contact, for its two sides and coordinators; null for everybody else. */
export async function findContact(
  graph: Graph,
  options: { id: string; selection: RowSelection },
): Promise<ContactRow | null> {
  const { rows } = await graph.select(findContactById, { id: options.id }, options.selection)
  return (rows[0]?.node as ContactRow | undefined) ?? null
}

/** The latest contact of two organisations that is open or was agreed, whichever asked; null where there is none. */
export async function findContactBetween(
  graph: Graph,
  options: { organisationId: string; otherId: string; selection: RowSelection },
): Promise<ContactRow | null> {
  const { selection, ...two } = options
  const { rows } = await graph.select(findContactOfTwo, two, selection)
  return (rows[0]?.node as ContactRow | undefined) ?? null
}

/**
 * A page of contacts, the latest step first: of one organisation; without one, of all that the viewer speaks for, and for
 * coordinators of everybody.
 */
export async function listContacts(
  graph: Graph,
  options: { organisationId: string | null; state: ContactState | null; page: PageArguments; selection: RowSelection },
): Promise<Page> {
  const { organisationId, state, page, selection } = options
  const parameters = { ...pageParameters(page), state }
  if (organisationId === null && mayDoEverything(graph.viewer.role)) {
    return toPage(await graph.select(listAllContacts, parameters, selection), page)
  }
  const organisationIds = organisationId === null ? graph.viewer.organisationIds : [organisationId]
  return toPage(await graph.select(listContactsOf, { ...parameters, organisationIds }, selection), page)
}
