import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestRows } from './meaning/nearest-rows.ts'
import { seededRandom } from './seeded-random.ts'
import { highest } from './text/nearest.ts'

const largestFirst = (values: ArrayLike<number>) => (a: number, b: number) =>
  (values[b] ?? 0) - (values[a] ?? 0) || a - b

describe('the largest of many', () => {
  it('are those that sorting all of them finds, equal ones in the order of their places', () => {
    const value = fc.oneof(fc.float({ min: 0, max: 2, noNaN: true }), fc.constantFrom(0, 0.25, 0.5, -0.5))
    fc.assert(
      fc.property(fc.array(value, { maxLength: 60 }), fc.integer({ min: 0, max: 70 }), fc.nat(), (values, k, odd) => {
        const sums = Float32Array.from(values)
        const allowed = (slot: number) => (slot + odd) % 3 > 0
        const all = [...sums.keys()].filter((slot) => (sums[slot] ?? 0) > 0 && allowed(slot)).sort(largestFirst(sums))
        expect(highest(sums, k, allowed)).toEqual(all.slice(0, k))
        expect(highest(sums, Number.POSITIVE_INFINITY, allowed)).toEqual(all)
      }),
    )
  })

  it('are found among few that are let through, and are asked of few where all are', () => {
    const sums = Float32Array.from({ length: 5_000 }, (_, at) => (at + 1) / 5_000)
    expect(highest(sums, 3, (slot) => slot < 4)).toEqual([3, 2, 1])
    let asked = 0
    highest(sums, 10, () => {
      asked += 1
      return true
    })
    expect(asked).toBeLessThan(400)
  })

  it('are found for each group on its own, whatever their sign, and none of a group that is not sought', () => {
    const row = fc.record({
      group: fc.integer({ min: -1, max: 2 }),
      sum: fc.integer({ min: -(2 ** 30), max: 2 ** 30 }),
    })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), fc.array(fc.nat(8), { maxLength: 2 }), (rows, most) => {
        const compared = {
          ids: rows.map((_, at) => `t${String(at).padStart(3, '0')}`),
          groups: rows.map(({ group }) => group),
          sums: Int32Array.from(rows, ({ sum }) => sum),
        }
        const isWanted = (id: string) => !id.endsWith('7')
        const found = nearestRows(compared, { most, isWanted })
        const expected = most.map((k, group) =>
          [...compared.ids.keys()]
            .filter((at) => compared.groups[at] === group && isWanted(compared.ids[at] ?? ''))
            .sort(largestFirst(compared.sums))
            .slice(0, k)
            .map((at) => ({ id: compared.ids[at], sum: compared.sums[at] })),
        )
        expect(found).toEqual(expected)
      }),
    )
  })

  it('are found just so among many, of which only a sample is counted', () => {
    const count = 30_000
    const groups = Array.from({ length: count }, (_, at) => at % 4)
    const few = (slot: number) => slot % 97 === 0
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 60 }), (seed, k) => {
        const random = seededRandom(seed)
        // Most are middling, and those of the last group alike.
        const values = groups.map((group) => (group === 3 ? 0.5 : random() * random()))
        const sums = Float32Array.from(values)
        const all = [...sums.keys()].sort(largestFirst(sums))
        expect(highest(sums, k, () => true)).toEqual(all.slice(0, k))
        expect(highest(sums, k, few)).toEqual(all.filter(few).slice(0, k))
        const ids = groups.map((_, at) => `t${String(at).padStart(5, '0')}`)
        const rows = { ids, groups, sums: Int32Array.from(values, (value) => value * 2 ** 30) }
        const inOrder = [...rows.sums.keys()].sort(largestFirst(rows.sums))
        const expected = [0, 1, 2, 3].map((group) => inOrder.filter((at) => groups[at] === group).slice(0, k))
        const found = nearestRows(rows, { most: [k, k, k, k], isWanted: () => true })
        expect(found.map((list) => list.map(({ id }) => id))).toEqual(expected.map((list) => list.map((at) => ids[at])))
      }),
      { numRuns: 5 },
    )
  })
})
