import type { GraphTransaction } from '../database/graph.ts'
import type { Side, Tie } from './model.ts'
import { type MergedTies, planTies, renamedVerdicts } from './plan-ties.ts'
import { createTies, cutTies, readVerdicts, renameVerdicts } from './statements.ts'

/** What a merge is to do with what hangs on two things, and with the decisions on them. */
export interface PlannedMoves extends MergedTies {
  readonly verdicts: ReturnType<typeof renamedVerdicts>
}

/** Works out what becomes of what hangs on two things that become one, and cuts what says less than what comes. */
export async function planMoves(transaction: GraphTransaction, survivor: Side, duplicate: Side): Promise<PlannedMoves> {
  const ties = planTies(survivor, duplicate)
  const verdicts = renamedVerdicts(
    await transaction.run(readVerdicts, { id: duplicate.id }),
    await transaction.run(readVerdicts, { id: survivor.id }),
    { keptId: survivor.id, goneId: duplicate.id },
  )
  if (ties.replaced.length > 0) await transaction.run(cutTies, { ties: ties.replaced.map(cutOf(survivor.id)) })
  return { ...ties, verdicts }
}

/** What is kept of it beside the merge, so that it can be undone. */
export function textsOf({ spared, replaced, verdicts }: PlannedMoves): { tiesText: string; verdictsText: string } {
  return {
    tiesText: JSON.stringify({ spared, replaced }),
    verdictsText: JSON.stringify(verdicts.map(({ was }) => was)),
  }
}

/**
 * Hangs what moves on the survivor, once the other is a part of it.
 * @param merge.fields the fields that the merge set
 */
export async function moveTies(
  transaction: GraphTransaction,
  merge: { readonly id: string; readonly keptId: string; readonly fields: readonly string[] },
  { moved, spared, verdicts }: PlannedMoves,
): Promise<void> {
  const { id, keptId, fields } = merge
  const told = spared.filter(({ type }) => type === 'BROUGHT').map((tie) => retold(tie, fields))
  await transaction.run(createTies, { ties: [...moved, ...told].map((tie) => marked(tie, id, keptId)) })
  if (verdicts.length > 0) {
    await transaction.run(renameVerdicts, { verdicts: verdicts.map(({ was: _was, ...now }) => now) })
  }
}

/** What an import told of the duplicate is no reason to delete the survivor when the import is undone. */
function retold({ twin: _twin, ...tie }: Tie & { twin: Tie | null }, changed: readonly string[]): Tie {
  const {
    fields = [],
    marks = [],
    ...properties
  } = tie.properties as Record<string, unknown> & {
    fields?: string[]
    marks?: string[]
  }
  const kept = fields.flatMap((field, at) => (changed.includes(field) ? [{ field, mark: marks[at] ?? '' }] : []))
  const told = { fields: kept.map(({ field }) => field), marks: kept.map(({ mark }) => mark) }
  return { ...tie, properties: { ...properties, ...told, created: false, before: '{}' } }
}

/** Marks what a merge moves, so that it is found wherever it hangs by then. */
function marked({ properties, ...tie }: Tie, merge: string, sideId: string) {
  const before = Array.isArray(properties.movedBy) ? properties.movedBy : []
  return { ...tie, side: sideId, properties: { ...properties, movedBy: [...before, merge] } }
}

const cutOf = (sideId: string) => (tie: Tie) => ({
  side: sideId,
  type: tie.type,
  out: tie.out,
  other: tie.other,
  since: String(tie.properties.since ?? ''),
})
