import type { Graph, GraphTransaction } from '../database/graph.ts'
import { InputError, NotFoundError } from '../shared/errors.ts'
import { eventName } from '../shared/event-name.ts'
import { newId } from '../shared/ids.ts'
import { areInCycle, preventCycles } from '../shared/relate.ts'
import { relationTypes } from '../shared/relations.ts'
import { nameOf, type Side, type Tie } from './model.ts'
import { moveTies, planMoves, textsOf } from './move-ties.ts'
import { planFields } from './plan-fields.ts'
import { obstacleOf, refuse, refuseUnlessAdministering } from './rules.ts'
import { lockSides, mergeSides } from './statements.ts'
import { speakersOf, tellSpeakers } from './tell-speakers.ts'

export interface MergeOptions {
  /** The survivor: what stays, with its address. */
  readonly keptId: string
  /** The duplicate: what becomes a part of the survivor; its address leads there. */
  readonly goneId: string
  /** Fields of which the duplicate's value is taken. */
  readonly takenFields?: readonly string[] | null | undefined
}

/**
 * Makes two things one, for as long as nobody undoes it: names and registers' ids are joined, what hangs on either hangs on the
 * one that stays, decisions on pairs follow, and suggestions are made anew.
 * @returns the id of the merge, by which it is undone
 * @throws NotAllowedError for everybody but coordinators; NotFoundError; InputError that says why the two cannot be one
 */
export async function mergeThings(graph: Graph, { keptId, goneId, takenFields }: MergeOptions): Promise<string> {
  refuseUnlessAdministering(graph.viewer)
  if (keptId === goneId) refuse('same')
  const id = newId('mrg')
  return graph.write(async (transaction) => {
    await preventCycles(
      transaction,
      relationTypes.map((type) => ({ type })),
    )
    const [survivor, duplicate] = await lockBoth(transaction, keptId, goneId)
    const obstacle = obstacleOf(survivor, duplicate)
    if (obstacle) refuse(obstacle)
    const fields = planFields(survivor, duplicate, takenFields ?? [])
    refuseDisorder({ ...survivor.properties, ...fields.changes })
    const moves = await planMoves(transaction, survivor, duplicate)
    await transaction.run(mergeSides, {
      id,
      keptId,
      goneId,
      label: survivor.label,
      keptName: nameOf(survivor.properties),
      goneName: nameOf(duplicate.properties),
      changes: fields.changes,
      changesText: JSON.stringify(fields.changes),
      beforeText: JSON.stringify(fields.before),
      ...textsOf(moves),
    })
    await moveTies(transaction, { id, keptId, fields: Object.keys(fields.changes) }, moves)
    if (await areInCycle(transaction, [keptId])) {
      const message = 'Something stands between them: one is above it, the other below. Part them first.'
      throw new InputError([{ path: 'goneId', code: 'cycle', message }])
    }
    const { moved } = moves
    const changed = [...new Set([...Object.keys(fields.changes), ...moved.map(({ type }) => type)])]
    await transaction.record([
      { type: eventName(survivor.label, 'changed'), subjectId: keptId, changed },
      { type: eventName(survivor.label, 'merged'), subjectId: goneId },
      // What hung on the duplicate has another neighbour now.
      ...neighbours(moved).map((other) => ({ type: 'thing.rejoined', subjectId: other })),
    ])
    await tellSpeakers(transaction, [{ organisationId: keptId, given: speakersOf(moved) }])
    return id
  })
}

/** Both are locked in the order of their ids, as everybody does. */
export async function lockBoth(transaction: GraphTransaction, keptId: string, goneId: string): Promise<[Side, Side]> {
  const rows = await transaction.run(lockSides, { ids: [keptId, goneId].sort() })
  const find = (id: string) => {
    const found = rows.find((row) => row.id === id)
    if (!found) throw new NotFoundError(id)
    return found
  }
  return [find(keptId), find(goneId)]
}

/** Fields that were chosen from both sides must fit together. */
function refuseDisorder({ startsOn, endsOn }: Readonly<Record<string, unknown>>): void {
  if (typeof startsOn !== 'string' || typeof endsOn !== 'string' || startsOn <= endsOn) return
  throw new InputError([
    { path: 'take', code: 'end_before_start', message: 'Choose days of which the end comes last.' },
  ])
}

const mostTold = 200

/** Some of what hangs on a side: the matching looks at each of them anew. */
export function neighbours(ties: readonly Tie[]): string[] {
  const others = ties
    .filter(({ type }) => (relationTypes as readonly string[]).includes(type))
    .map(({ other }) => other)
  return [...new Set(others)].slice(0, mostTold)
}
