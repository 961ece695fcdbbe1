import type { GraphTransaction } from '../database/graph.ts'
import { type SkippedTie, type TakenTies, type Tie, takenTies } from './model.ts'
import { areEquivalentTies, restorableTies } from './plan-ties.ts'
import { createTies, findCurrentNodes, keepSkippedTies, lockSides, readMerges } from './statements.ts'

type TieOfSide = Tie & { readonly side: string }

/**
 * Puts back what a merge had spared and replaced. What it leads to may have become a part of something else meanwhile, or be one of
 * its own again: it then leads there, and what cannot stand there waits with that merge.
 * @param ties what hung on the survivor before anything was put back
 */
export async function restoreTies(
  transaction: GraphTransaction,
  merge: TakenTies & { readonly keptId: string; readonly goneId: string },
  ties: readonly Tie[],
): Promise<void> {
  const { keptId, goneId, spared, replaced } = merge
  const twins = spared.flatMap(({ twin }) => (twin ? [twin] : []))
  const ledTwins = await ledBack(transaction, twins)
  const wholes = await wholesOf(
    transaction,
    [...twins, ...ledTwins].map(({ other }) => other),
  )
  // Where a twin may lead by now: where it led, to a part that is one of its own again, or to what that is a part of.
  const endsOf = (twin: Tie): string[] => {
    const own = [twin.other, ledTwins[twins.indexOf(twin)]?.other ?? twin.other]
    return [...own, ...own.flatMap((id) => wholes.get(id) ?? [])]
  }
  const back: TieOfSide[] = [
    ...restorableTies(spared, ties, endsOf).map((tie) => ({ ...tie, side: goneId })),
    ...replaced.map((tie) => ({ ...tie, side: keptId })),
  ]
  const led = await ledBack(transaction, back)
  const now = await wholesOf(
    transaction,
    led.map(({ other }) => other),
  )
  const sides = await transaction.run(lockSides, { ids: [keptId, goneId].sort() })
  const stands = ({ side, ...tie }: TieOfSide): boolean => {
    const whole = now.get(tie.other)
    const hanging = sides.find(({ id }) => id === side)?.ties ?? []
    return (
      whole !== undefined &&
      (whole === side || hanging.some((one) => one.other === whole && areEquivalentTies(one, tie)))
    )
  }
  await transaction.run(createTies, { ties: led.filter((tie) => !stands(tie)) })
  await wait(transaction, led.filter(stands))
}

async function wholesOf(transaction: GraphTransaction, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await transaction.run(findCurrentNodes, { ids: [...new Set(ids)] })
  return new Map(rows.map(({ id, wholeId }) => [id, wholeId]))
}

/** What other merges had moved before this one took it away leads to their parts again, where those were undone. */
async function ledBack<Some extends Tie>(transaction: GraphTransaction, ties: readonly Some[]): Promise<Some[]> {
  const ids = [...new Set(ties.flatMap(movedBy))]
  const merges = new Map((await transaction.run(readMerges, { ids, goneIds: [] })).map((merge) => [merge.id, merge]))
  return ties.map((tie) => {
    let { other } = tie
    const left: string[] = []
    for (const id of movedBy(tie).reverse()) {
      const merge = merges.get(id)
      if (merge?.undone && merge.keptId === other) other = merge.goneId
      else left.unshift(id)
    }
    const properties = { ...tie.properties, movedBy: left.length > 0 ? left : null }
    return { ...tie, other, properties }
  })
}

const movedBy = ({ properties }: Tie): string[] =>
  Array.isArray(properties.movedBy) ? properties.movedBy.map(String) : []

/** What says no more than what is there already is put back when the merge that hides it is undone. */
async function wait(transaction: GraphTransaction, ties: readonly TieOfSide[]): Promise<void> {
  if (ties.length === 0) return
  const goneIds = [...new Set(ties.map(({ other }) => other))]
  for (const merge of await transaction.run(readMerges, { ids: [], goneIds })) {
    if (merge.undone) continue
    const waiting = ties.filter(({ other }) => other === merge.goneId)
    const taken = takenTies.parse(JSON.parse(merge.ties))
    const more = waiting.map(
      ({ side, type, out, properties }): SkippedTie => ({ type, out: !out, other: side, properties, twin: null }),
    )
    await transaction.run(keepSkippedTies, {
      id: merge.id,
      ties: JSON.stringify({ ...taken, spared: [...taken.spared, ...more] }),
    })
  }
}
