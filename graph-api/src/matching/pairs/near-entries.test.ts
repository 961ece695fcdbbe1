import { describe, expect, it } from 'vitest'
import { byNearness, NearEntries, nearnessOf } from './near-entries.ts'
import { nearnessWeights } from './weights.ts'

const nameOf = (row: number) => `t${row}`
const near = (row: number, words: number | null, text = 0.25) =>
  nearnessOf(nameOf(row), { words, whole: words === null ? null : words / 2, text })

describe('how near a text is', () => {
  it('is told by its likenesses by their weights, and by words in common alone where either has no vectors', () => {
    const { whole, text } = nearnessWeights
    expect(nearnessOf('a', { words: 0.5, whole: 0.25, text: 0.125 })).toEqual({
      ...{ id: 'a', words: 0.5, whole: 0.25, text: 0.125 },
      nearness: 0.5 + whole * 0.25 + text * 0.125,
    })
    const alone = { id: 'a', text: 0.125, nearness: 0.125 }
    for (const [words, whole] of [
      [null, 0.5],
      [0.5, null],
      [null, null],
    ] as const) {
      expect(nearnessOf('a', { words, whole, text: 0.125 })).toEqual({ ...alone, words, whole })
    }
  })

  it('is of single precision, as the lists keep it', () => {
    const { words, whole, text } = nearnessOf('a', { words: 0.1, whole: 0.2, text: 0.3 })
    expect([words, whole, text]).toEqual([0.1, 0.2, 0.3].map(Math.fround))
  })

  it('orders the nearest first, and of equals the first by id', () => {
    const all = [near(3, 0.2), near(2, 0.5), near(1, 0.2)]
    expect(all.sort(byNearness).map(({ id }) => id)).toEqual(['t2', 't1', 't3'])
    expect(
      all
        .reverse()
        .sort(byNearness)
        .map(({ id }) => id),
    ).toEqual(['t2', 't1', 't3'])
  })
})

describe('entries in columns', () => {
  const written = (...all: readonly ReturnType<typeof near>[]) => {
    const entries = new NearEntries(nameOf)
    entries.reserve(all.length)
    all.forEach((one, at) => {
      entries.write(at, Number(one.id.slice(1)), one)
    })
    return entries
  }
  const all = [near(4, 0.5), near(7, null), near(5, -0.25), near(9, 0)]

  it('read as they were written, also when more room is made', () => {
    const entries = written(...all)
    expect(all.map((_, at) => entries.read(at))).toEqual(all)
    entries.reserve(8)
    expect(all.map((_, at) => entries.read(at))).toEqual(all)
    expect(all.map((_, at) => entries.nearnessAt(at))).toEqual(all.map(({ nearness }) => nearness))
  })

  it('say where a text stands from one place to another', () => {
    const entries = written(...all)
    expect([entries.find(4, 0, 4), entries.find(9, 0, 4), entries.find(9, 0, 3)]).toEqual([0, 3, -1])
    expect([entries.find(4, 1, 4), entries.find(8, 0, 4), entries.find(5, 2, 3)]).toEqual([-1, -1, 2])
    expect([entries.rowAt(2), entries.rowAt(99)]).toEqual([5, -1])
  })

  it('move with all that is known of them', () => {
    const entries = written(...all)
    entries.move(0, 2, 1)
    expect([0, 1, 2, 3].map((at) => entries.read(at))).toEqual([all[0], all[0], all[1], all[3]])
  })
})
