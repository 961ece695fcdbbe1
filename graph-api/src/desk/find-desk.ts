import type { Graph } from '../database/graph.ts'
import type { RowSelection } from '../database/selection.ts'
import { levelLimits } from '../matching/pairs/weights.ts'
import { findDuplicates } from '../merging/find-duplicates.ts'
import { daysAfter, yearBefore } from '../shared/days.ts'
import { NotAllowedError } from '../shared/errors.ts'
import { findListed } from '../shared/listed.ts'
import type { Page, PageArguments } from '../shared/pages.ts'
import { mayDoEverything } from '../shared/rights.ts'
import type { DeskKind } from './model.ts'
import { deskLists } from './statements.ts'

/** In days: how long ago is a month, half a year to the desk. */
const ago = { month: 30, halfYear: 182 } as const

/** A page of the open needs that the matching has found nothing for, the oldest first: the desk and the map say the same. */
export function findUnmetNeeds(graph: Graph, options: { page: PageArguments; selection: RowSelection }): Promise<Page> {
  // A need is met, here as to the matching, by an offer that may fit.
  return findListed(graph, { ...options, list: deskLists.needs, parameters: { leastMatch: levelLimits.possible } })
}

/**
 * A page of what waits for a decision of one kind, the oldest first; of what the matching found, the best first.
 * @throws NotAllowedError for everybody but coordinators
 */
export async function findDesk(
  graph: Graph,
  options: { kind: DeskKind; page: PageArguments; selection: RowSelection },
): Promise<Page> {
  if (!mayDoEverything(graph.viewer.role)) throw new NotAllowedError()
  const { kind, page, selection } = options
  if (kind === 'needs') return findUnmetNeeds(graph, { page, selection })
  const today = graph.today()
  const given = {
    pairs: kind === 'duplicates' ? await findPairs(graph) : null,
    monthAgo: daysAfter(today, -ago.month),
    halfYearAgo: daysAfter(today, -ago.halfYear),
    yearAgo: yearBefore(today),
  }
  const list = deskLists[kind]
  const parameters = Object.fromEntries(Object.entries(given).filter(([name]) => list.parameters.includes(name)))
  return findListed(graph, { list, parameters, page, selection })
}

/** Of each kind: more than a list counts, so that its number says that there are more. */
const mostPairs = 1_001

/** What was most likely entered twice, by ids: whoever may see both is asked of again where they are read. */
async function findPairs(graph: Graph) {
  const { pairs } = await findDuplicates(graph, { mayBeOlder: true, most: mostPairs })
  return pairs.map(({ key, a, b, likeness }) => ({
    key,
    a: a.id,
    b: b.id,
    likeness,
  }))
}
