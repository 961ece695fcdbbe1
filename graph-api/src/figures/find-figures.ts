import { collaborationStatuses } from '../collaborations/model.ts'
import type { Graph } from '../database/graph.ts'
import type { RowSelection } from '../database/selection.ts'
import { miniNetworkStatuses } from '../mini-networks/model.ts'
import { NotAllowedError, parseInput } from '../shared/errors.ts'
import { findListed } from '../shared/listed.ts'
import type { Page, PageArguments } from '../shared/pages.ts'
import { mayDoEverything } from '../shared/rights.ts'
import { type Figure, type FigureInput, figureInput } from './model.ts'
import { beginOfYear, lastDayOf } from './rules.ts'
import { figureLists } from './statements.ts'

const is = (figure: Figure, ...ones: readonly Figure[]): boolean => ones.includes(figure)

/** The one that is asked for, or all. */
function statusesOf(figure: Figure, asked: Pick<FigureInput, 'collaborationStatus' | 'miniNetworkStatus'>) {
  const { collaborationStatus, miniNetworkStatus } = asked
  if (figure === 'collaborations') return collaborationStatus ? [collaborationStatus] : [...collaborationStatuses]
  return miniNetworkStatus ? [miniNetworkStatus] : [...miniNetworkStatuses]
}

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
    statuses: statusesOf(figure, narrowed),
    verdict: narrowed.verdict ?? null,
    challengeId: narrowed.challengeId,
    ofKind: narrowed.ofKind ?? null,
    withKind: narrowed.withKind ?? null,
  }
  const list = figureLists[figure]
  const parameters = Object.fromEntries(Object.entries(given).filter(([name]) => list.parameters.includes(name)))
  return findListed(graph, { list, parameters, page: options.page, selection: options.selection })
}
