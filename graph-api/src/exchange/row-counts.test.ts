import { expect, it } from 'vitest'
import type { Outcome, Plan, PlannedThing, RowOutcome } from './plan/model.ts'
import { canBeDecided, countsOf, countWritten } from './row-counts.ts'
import { batchesOf, halvesOf } from './write/batches.ts'

const at = (row: number) => ({ file: 'a.csv', table: 'a.csv', row })

function thing(row: number, mentioned = false): PlannedThing {
  const id = `org_${row}${mentioned}`
  const nothing = { input: {}, marks: {}, before: {}, keys: [], maybeSameAs: null }
  return { ...nothing, id, kind: 'organisation', action: 'create', label: id, from: at(row), mentioned }
}

const outcome = (row: number, outcome: Outcome): RowOutcome => ({
  ...at(row),
  ...{ outcome, kind: 'organisation', label: '', reason: null, detail: null, id: null },
  ...{ candidates: [], differences: [], changed: [] },
})

const plan: Plan = {
  rows: [outcome(1, 'new'), outcome(2, 'new'), outcome(3, 'same'), outcome(4, 'doubtful')],
  problems: [],
  // Row 1 also names what has no row of its own, and the row of what is the same is remembered.
  things: [thing(1), thing(1, true), thing(2), thing(3)],
  links: [],
  leftOut: [],
  restored: { things: [], links: [] },
}
const [whole] = batchesOf(plan)

it('tells the doubtful rows that can be decided from those that wait for another one', () => {
  const asked = { ...outcome(5, 'doubtful'), reason: 'alike' as const }
  const waiting = { ...outcome(6, 'doubtful'), reason: 'waits' as const }
  expect([...plan.rows, asked, waiting].filter(canBeDecided).map(({ row }) => row)).toEqual([4, 5])
})

it('counts what was written, not what was planned', () => {
  const [first, last] = (whole && halvesOf(whole)) ?? []
  expect(countWritten(plan, [], 'refused')).toEqual(countsOf(plan))
  const mended = { ...countsOf(plan), new: 1 }
  expect(countWritten(plan, last ? [last] : [], 'refused')).toEqual({ ...mended, refused: 1 })
  expect(countWritten(plan, last ? [last] : [], null)).toEqual(mended)
  expect(countWritten(plan, first ? [first] : [], null)).toEqual(mended)
  expect(countWritten(plan, whole ? [whole] : [], null)).toEqual({ ...mended, new: 0 })
})
