import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../../matching/seeded-random.ts'
import { anneal } from './anneal.ts'
import { arrangeAgain, arrangeFresh, improve } from './arrange.ts'
import { makeCost } from './cost.ts'
import { countFlaws } from './count-flaws.ts'
import { arrangeDiscs } from './discs.ts'
import { firstPlaces } from './first-places.ts'
import type { LayoutInput } from './model.ts'
import { makeSheet, placesOf } from './sheet.ts'

/** Two rings of six with a line between them, all with names. */
const input: LayoutInput = {
  width: 600,
  height: 400,
  marks: Array.from({ length: 12 }, (_, at) => ({ group: at < 6 ? 0 : 1, radius: 6, width: 60, height: 14 })),
  groupNames: [
    { width: 90, height: 20 },
    { width: 110, height: 20 },
  ],
  lines: [
    ...Array.from({ length: 12 }, (_, a) => ({ a, b: a < 6 ? (a + 1) % 6 : 6 + ((a + 1) % 6), weight: 1 })),
    { a: 0, b: 6, weight: 0.5 },
  ],
}
const small = { rounds: [{ kept: 2, steps: 3000, hot: 200, cold: 2 }], polish: 8000, further: 1000 }

describe('the layout', () => {
  it('is the same for the same input, and has nothing on top of anything', () => {
    const [one, other] = [arrangeFresh(input, small), arrangeFresh(input, small)]
    expect(one).toEqual(other)
    expect(one.flaws.overlaps).toBe(0)
    expect(one.flaws.crossings).toBe(0)
  })

  it('costs less the longer it is worked at', () => {
    const first = firstPlaces(input, seededRandom(1))
    const before = makeCost(makeSheet(input, first)).whole()
    expect(improve(input, first, { steps: 4000, hot: 100, cold: 0.4, seed: 1 }).cost).toBeLessThan(before * 0.8)
  })

  it('keeps everything inside its frame, names too', () => {
    const sheet = makeSheet(input, firstPlaces(input, seededRandom(3)))
    anneal(sheet, { steps: 500, hot: 300, cold: 100, random: seededRandom(2) })
    for (const { x, y, radius, left, top, right, bottom } of sheet.items) {
      expect(Math.min(left, x - radius)).toBeGreaterThanOrEqual(sheet.left - 0.001)
      expect(Math.max(right, x + radius)).toBeLessThanOrEqual(sheet.right + 0.001)
      expect(Math.min(top, y - radius)).toBeGreaterThanOrEqual(sheet.top - 0.001)
      expect(Math.max(bottom, y + radius)).toBeLessThanOrEqual(sheet.bottom + 0.001)
    }
  })

  it('says of one item just what the whole changes by', () => {
    const known = placesOf(makeSheet(input, firstPlaces(input, seededRandom(1))))
    const sheet = makeSheet(input, known)
    const cost = makeCost(sheet)
    const [item] = sheet.items
    if (!item) throw new Error('nothing to move')
    const [whole, own] = [cost.whole(), cost.of(item)]
    const moved = makeSheet(input, { ...known, x: known.x.map((x, at) => (at === 0 ? x + 25 : x)) })
    const after = makeCost(moved)
    const [first] = moved.items
    if (!first) throw new Error('nothing was moved')
    expect(after.of(first) - own).toBeCloseTo(after.whole() - whole, 3)
  })

  it('moves little when little changes', () => {
    const known = arrangeFresh(input, small).places
    const changed = { ...input, lines: [...input.lines, { a: 3, b: 9, weight: 0.5 }] }
    const again = arrangeAgain(changed, known).places
    const moves = known.x.map((x, at) => Math.hypot((again.x[at] ?? 0) - x, (again.y[at] ?? 0) - (known.y[at] ?? 0)))
    expect(moves.sort((a, b) => a - b)[6]).toBeLessThan(30)
  })
})

describe('thousands', () => {
  it('stand in discs that do not overlap', () => {
    const groups = 40
    const many: LayoutInput = {
      width: 1872,
      height: 826,
      marks: Array.from({ length: 2000 }, (_, at) => ({ group: at % groups, radius: 4, width: 0, height: 0 })),
      groupNames: Array.from({ length: groups }, () => ({ width: 120, height: 24 })),
      lines: Array.from({ length: 500 }, (_, a) => ({ a, b: (a * 7 + 13) % 2000, weight: 1 })),
    }
    const places = arrangeDiscs(many)
    const middles = Array.from({ length: groups }, (_, group) => {
      const of = places.x.flatMap((x, at) => (at % groups === group ? [{ x, y: places.y[at] ?? 0 }] : []))
      const x = of.reduce((sum, one) => sum + one.x, 0) / of.length
      const y = of.reduce((sum, one) => sum + one.y, 0) / of.length
      return { x, y, radius: Math.max(...of.map((one) => Math.hypot(one.x - x, one.y - y))) }
    })
    middles.forEach((one, at) => {
      for (const other of middles.slice(at + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan((one.radius + other.radius) * 0.9)
    })
    expect(countFlaws(makeSheet({ ...many, lines: [] }, places)).crossings).toBe(0)
  })
})
