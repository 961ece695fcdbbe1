import type { ImportCounts } from './model.ts'
import { outcomes, type Plan, type RowOutcome } from './plan/model.ts'
import { keyOf } from './plan/row-outcomes.ts'
import { type Batch, batchesOf } from './write/batches.ts'

/** How many rows become what. */
export function countsOf(plan: Pick<Plan, 'rows'>): ImportCounts {
  const counts = Object.fromEntries(outcomes.map((outcome) => [outcome, 0])) as ImportCounts
  for (const { outcome } of plan.rows) counts[outcome] += 1
  return counts
}

/** True for a doubtful row that does not wait for what is decided of another one. */
export const canBeDecided = ({ outcome, reason }: RowOutcome): boolean => outcome === 'doubtful' && reason !== 'waits'

/**
 * How many rows became what: a row that was to be new or changed counts as that only where something of it was written.
 * @param unwritten what of the plan was not
 * @param instead what such a row counts as; null where it is not counted, since it was not come to
 */
export function countWritten(plan: Plan, unwritten: readonly Batch[], instead: 'refused' | null): ImportCounts {
  if (unwritten.length === 0) return countsOf(plan)
  const missing = partsOf(unwritten)
  const written = new Map<string, number>()
  for (const [row, count] of partsOf(batchesOf(plan))) written.set(row, count - (missing.get(row) ?? 0))
  const counts = countsOf({ rows: [] })
  for (const row of plan.rows) {
    const isPlanned = row.outcome === 'new' || row.outcome === 'changed'
    const outcome = isPlanned && written.get(partOf(row.kind === 'link', keyOf(row))) === 0 ? instead : row.outcome
    if (outcome !== null) counts[outcome] += 1
  }
  return counts
}

const partOf = (isLink: boolean, row: string) => `${isLink ? 'link' : 'thing'}\n${row}`

/** By row, how many things of its own and how many links it has in the batches. What it only names is not it. */
function partsOf(batches: readonly Batch[]): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const batch of batches) {
    if ('things' in batch) {
      for (const { kind, from, mentioned } of batch.things)
        if (!mentioned) add(partOf(kind === 'collaboration', keyOf(from)))
    } else if ('restored' in batch) for (const { from } of batch.restored) add(partOf(false, keyOf(from)))
    else for (const { row } of 'links' in batch ? batch.links : batch.rejoined) add(partOf(true, keyOf(row)))
  }
  return counts
}
