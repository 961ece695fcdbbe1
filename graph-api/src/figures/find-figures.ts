import type { Graph } from '../database/graph.ts'
import type { RowSelection } from '../database/selection.ts'
import { NotAllowedError, parseInput } from '../shared/errors.ts'
import { findListed } from '../shared/listed.ts'
import type { Page, PageArguments } from '../shared/pages.ts'
import { mayDoEverything } from '../shared/rights.ts'
import { type Figure, type FigureInput, figureInput, type PairCount } from './model.ts'
import { beginOfYear, lastDayOf } from './rules.ts'
import { countPairs, figureLists } from './statements.ts'

const is = (figure: Figure, ...ones: readonly Figure[]): boolean => ones.includes(figure)

/**
 * A page of what one of the year's figures counts; its length is the figure.
 * @throws InputError, NotAllowedError for everybody but coordinators
 */
export async function findFigure(
  graph: Graph,
  options: { input: FigureInput; page: PageArguments; selection: RowSelection },
): Promise<Page> {
  if (!mayDoEverything(graph.viewer.role)) throw new NotAllowedError()
  const { figure, year, ...narrowed } = parseInput(figureInput, options.input)
  const given = {
    from: `${year}-01-01`,
    before: `${year + 1}-01-01`,
    fromMoment: beginOfYear(year, graph.timeZone),
    beforeMoment: beginOfYear(year + 1, graph.timeZone),
    onDay: lastDayOf(year, graph.today()),
    agreed: is(figure, 'contacts_agreed'),
    suggested: is(figure, 'contacts_suggested'),
    begun: is(figure, 'collaborations_begun'),
    ended: is(figure, 'collaborations_ended'),
    formed: is(figure, 'mini_networks_formed'),
    status: (figure === 'collaborations' ? narrowed.collaborationStatus : narrowed.miniNetworkStatus) ?? null,
    verdict: narrowed.verdict ?? null,
    challengeId: narrowed.challengeId,
    ofKind: narrowed.ofKind ?? null,
    withKind: narrowed.withKind ?? null,
  }
  const list = figureLists[figure]
  const parameters = Object.fromEntries(Object.entries(given).filter(([name]) => list.parameters.includes(name)))
  return findListed(graph, { list, parameters, page: options.page, selection: options.selection })
}

/**
 * How many pairs of organisations do something together, by the kinds of the two, at the end of a year or today.
 * @throws NotAllowedError for everybody but coordinators
 */
export async function findPairCounts(graph: Graph, year: number): Promise<readonly PairCount[]> {
  if (!mayDoEverything(graph.viewer.role)) throw new NotAllowedError()
  const { year: parsed } = parseInput(figureInput.pick({ year: true }), { year })
  return graph.read(countPairs, { onDay: lastDayOf(parsed, graph.today()) })
}
