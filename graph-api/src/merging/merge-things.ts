import type { Graph, GraphTransaction } from '../database/graph.ts'
import { refuseUnlessCoordinator } from '../exchange/rules.ts'
import { InputError, NotFoundError } from '../shared/errors.ts'
import { eventName } from '../shared/event-name.ts'
import { newId } from '../shared/ids.ts'
import { isMergeable, type Side, type Tie } from './model.ts'
import { ends, planMerge, renamedKey } from './plan-merge.ts'
import { cutTies, holdSides, mergeSides, renameVerdicts, tieSides } from './statements.ts'

export interface MergeOptions {
  /** What stays, with its address. */
  readonly keptId: string
  /** What becomes a part of it; its address leads to the one that stays. */
  readonly goneId: string
  /** Fields of which the value of the one that goes is taken. */
  readonly take?: readonly string[] | null | undefined
}

/**
 * Makes two things one, for as long as nobody undoes it: names and registers' numbers are joined, what hangs on both hangs on
 * the one that stays, decisions on pairs follow, and suggestions are made anew.
 * @returns the id of the merge, by which it is undone
 * @throws NotFoundError; InputError where they are of two kinds, or one and the same, or whoever asks is no coordinator
 */
export async function mergeThings(graph: Graph, { keptId, goneId, take }: MergeOptions): Promise<string> {
  refuseUnlessCoordinator(graph.viewer)
  if (keptId === goneId) refuse('goneId', 'same', 'Choose two different ones.')
  const id = newId('mrg')
  return graph.write(async (transaction) => {
    const [kept, gone] = await holdBoth(transaction, keptId, goneId)
    if (kept.label !== gone.label || !isMergeable(kept.label)) {
      refuse('goneId', 'other_kind', 'Choose two organisations, people, themes, places or initiatives.')
    }
    const plan = planMerge(kept, gone, take ?? [])
    const { moved, replaced } = plan.ties
    await cut(transaction, replaced, kept.id)
    await transaction.run(mergeSides, {
      id,
      keptId,
      goneId,
      label: kept.label,
      keptName: nameOf(kept),
      goneName: nameOf(gone),
      changes: plan.changes,
      changesText: JSON.stringify(plan.changes),
      beforeText: JSON.stringify(plan.before),
      tiesText: JSON.stringify(plan.ties),
    })
    await transaction.run(tieSides, {
      ties: moved.map((tie) => ({ type: tie.type, ...ends(tie, keptId), properties: followed(tie) })),
    })
    await rename(transaction, moved, (tie) => ({
      pairKey: renamedKey(tie.pairKey ?? '', goneId, keptId),
      byId: tie.byId === goneId ? keptId : (tie.byId ?? null),
    }))
    await transaction.record([
      {
        type: eventName(kept.label, 'changed'),
        subjectId: keptId,
        changed: [...new Set([...Object.keys(plan.changes), ...moved.map(({ type }) => type)])],
      },
      { type: eventName(kept.label, 'merged'), subjectId: goneId },
    ])
    return id
  })
}

/** Both are locked in the order of their ids, as everybody does. */
async function holdBoth(transaction: GraphTransaction, keptId: string, goneId: string): Promise<[Side, Side]> {
  const rows = await transaction.run(holdSides, { ids: [keptId, goneId].sort() })
  const find = (id: string) => {
    const found = rows.find((row) => row.id === id)
    if (!found) throw new NotFoundError(id)
    return found
  }
  return [find(keptId), find(goneId)]
}

/** What an import told of the one that goes is no reason to delete the one that stays when the import is undone. */
function followed({ type, properties }: Tie): Record<string, unknown> {
  return type === 'BROUGHT' ? { ...properties, created: false, before: '{}' } : properties
}

/** Takes relationships of a side away; what came of each since is told. */
export async function cut(
  transaction: GraphTransaction,
  ties: readonly Tie[],
  id: string,
): Promise<ReadonlyMap<number, Readonly<Record<string, unknown>>>> {
  if (ties.length === 0) return new Map()
  const rows = await transaction.run(cutTies, {
    ties: ties.map((tie, position) => ({
      type: tie.type,
      ...ends(tie, id),
      position,
      since: String(tie.properties.since ?? ''),
    })),
  })
  return new Map(rows.map(({ position, properties }) => [position, properties]))
}

/** Lets the decisions among some relationships be on other pairs. */
export async function rename(
  transaction: GraphTransaction,
  ties: readonly Tie[],
  to: (tie: Tie) => { pairKey: string; byId: string | null },
): Promise<void> {
  const verdicts = ties.filter(({ pairKey }) => pairKey).map((tie) => ({ id: tie.other, ...to(tie) }))
  if (verdicts.length > 0) await transaction.run(renameVerdicts, { verdicts })
}

export const nameOf = ({ properties: { name, title, labelSv } }: Side): string => String(name ?? title ?? labelSv ?? '')

export function refuse(path: string, code: string, message: string): never {
  throw new InputError([{ path, code, message }])
}
