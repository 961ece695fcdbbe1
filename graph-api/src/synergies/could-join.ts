import { z } from 'zod'
import type { Graph } from '../database/graph.ts'
import type { RowSelection } from '../database/selection.ts'
import { NotFoundError, parseInput } from '../shared/errors.ts'
import { id } from '../shared/fields.ts'
import { newId } from '../shared/ids.ts'
import { fetchUntilFull } from '../suggestions/fetch-until-full.ts'
import type { MatcherHandle } from '../suggestions/start-matcher.ts'
import { restOf } from './rules.ts'
import { findCouldJoinByIds, putAsideCouldJoin, undoCouldJoin } from './statements.ts'

/** So many are shown, and so many asked for at first, since some may be put aside or not to be seen. */
const [shown, askedFirst] = [10, 60]

/** Up to ten organisations that might belong on an initiative, with what says so. */
export async function findWhoCouldJoin(
  graph: Graph,
  options: { matcher: Pick<MatcherHandle, 'couldJoin'>; initiativeId: string; selection: RowSelection },
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { initiativeId } = options
  return fetchUntilFull({
    wanted: shown,
    first: askedFirst,
    ask: (first) => options.matcher.couldJoin(initiativeId, first),
    see: async (found) => (await graph.select(findCouldJoinByIds, { initiativeId, found }, options.selection)).rows,
  })
}

const pair = z.object({ initiativeId: id, organisationId: id })
export type CouldJoinPair = z.input<typeof pair>

/**
 * Notes that an organisation does not belong on an initiative: it is not named for it during 180 days.
 * @throws InputError, NotFoundError where one of them is not there
 */
export async function dismissCouldJoin(graph: Graph, input: CouldJoinPair): Promise<void> {
  const { initiativeId, organisationId } = parseInput(pair, input)
  const made = newId('ver')
  const { restsUntil } = restOf('not_relevant', graph.today())
  await graph.write(async (transaction) => {
    const [row] = await transaction.run(putAsideCouldJoin, { id: made, initiativeId, organisationId, restsUntil })
    if (!row) throw new NotFoundError(organisationId)
    await transaction.record([{ type: 'verdict.created', subjectId: made, onBehalfOf: [initiativeId, organisationId] }])
  })
}

/**
 * Takes that back.
 * @throws InputError, NotFoundError where nothing was said
 */
export async function undoDismissedCouldJoin(graph: Graph, input: CouldJoinPair): Promise<void> {
  const { initiativeId, organisationId } = parseInput(pair, input)
  await graph.write(async (transaction) => {
    const rows = await transaction.run(undoCouldJoin, { initiativeId, organisationId })
    if (rows.length === 0) throw new NotFoundError(organisationId)
    await transaction.record(
      rows.map((row) => ({ type: 'verdict.undone', subjectId: row.id, onBehalfOf: [initiativeId, organisationId] })),
    )
  })
}
