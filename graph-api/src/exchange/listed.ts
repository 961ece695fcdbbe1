import { z } from 'zod'
import type { Graph } from '../database/graph.ts'
import { emptyRowSelection, nodeColumn, type RowSelection } from '../database/selection.ts'
import { listGatherings } from '../gatherings/list-gatherings.ts'
import { listInitiatives } from '../initiatives/list-initiatives.ts'
import { initiativeStatuses } from '../initiatives/model.ts'
import { listNeeds, listOffers } from '../needs-offers/list-resources.ts'
import { resourceKinds } from '../needs-offers/model.ts'
import { listOrganisations } from '../organisations/list-organisations.ts'
import { organisationKinds } from '../organisations/model.ts'
import { listPeople } from '../people/list-people.ts'
import { parseInput } from '../shared/errors.ts'
import { isId } from '../shared/ids.ts'
import { largestPage, type Page, type PageArguments } from '../shared/pages.ts'

/** What an address narrows a list by: the names and values of the API's filters, in the query. */
export type ExportFilter = Readonly<Record<string, unknown>>

interface Listing {
  readonly page: PageArguments
  readonly selection: RowSelection
}

type ListIds = (graph: Graph, filter: ExportFilter, listing: Listing) => Promise<Page>

/** A list whose filters are checked first: one that is misspelt would otherwise be as none, and the file hold everything. */
function listOf<Filter>(
  schema: z.ZodType<Filter>,
  list: (graph: Graph, filter: Filter, listing: Listing) => Promise<Page>,
): ListIds {
  return (graph, filter, listing) => list(graph, parseInput(schema, filter), listing)
}

const text = z.string().max(300).optional()
const flag = z
  .enum(['true', 'false'])
  .transform((word) => word === 'true')
  .optional()
const id = z.string().refine(isId, 'Give an id').optional()
/** In the spelling of the API or of the files. */
const word = <Word extends string>(words: readonly [Word, ...Word[]]) =>
  z
    .string()
    .transform((given) => given.toLowerCase())
    .pipe(z.enum(words))
    .optional()

const resources = z.strictObject({ kind: word(resourceKinds), themeId: id, organisationId: id, openOnly: flag, text })

/** The lists by the names of their tables, each by the use case that its page asks: what may be seen is decided there alone. */
const lists: Readonly<Record<string, ListIds>> = {
  organisations: listOf(
    z.strictObject({ kind: word(organisationKinds), text, partnersOnly: flag }),
    (graph, filter, listing) => listOrganisations(graph, { filter, ...listing }),
  ),
  initiatives: listOf(
    z.strictObject({ status: word(initiativeStatuses), themeId: id, organisationId: id, placeId: id, text }),
    (graph, filter, listing) => listInitiatives(graph, { filter, ...listing }),
  ),
  people: listOf(z.strictObject({ text }), (graph, filter, listing) => listPeople(graph, { ...filter, ...listing })),
  needs: listOf(resources, (graph, filter, listing) => listNeeds(graph, { filter, ...listing })),
  offers: listOf(resources, (graph, filter, listing) => listOffers(graph, { filter, ...listing })),
  gatherings: listOf(z.strictObject({}), (graph, _filter, listing) => listGatherings(graph, listing)),
}

/** The lists that can be exported as they are filtered. */
export const listNames: readonly string[] = Object.keys(lists)

/**
 * The ids of everything in a list, in its order, page by page as its own page asks for them.
 * @param options.list one of `listNames`
 * @throws InputError that names a filter which the list does not have, or whose value it cannot take
 */
export async function listedIds(graph: Graph, options: { list: string; filter: ExportFilter }): Promise<string[]> {
  const list = lists[options.list]
  if (!list) return []
  const ids: string[] = []
  let after: string | null = null
  do {
    const selection = emptyRowSelection()
    nodeColumn(selection, 'node')
    selection.values.add('cursor')
    const page: Page = await list(graph, options.filter, { page: { first: largestPage, after }, selection })
    for (const node of page.nodes) ids.push((node as { id: string }).id)
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after !== null)
  return ids
}
