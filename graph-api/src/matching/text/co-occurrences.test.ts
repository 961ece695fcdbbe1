import { describe, expect, it } from 'vitest'
import { coOccurrencesOf, type WordSequence } from './co-occurrences.ts'

/** A text of words by number, one after the other unless their positions are told. */
const sequence = (rows: readonly number[], positions: readonly number[] = rows.map((_, at) => at)): WordSequence => ({
  rows: Uint32Array.from(rows),
  positions: Uint32Array.from(positions),
})
/** What each word goes together with, and how strongly. */
const weightsIn = (sequences: readonly WordSequence[], words: number) =>
  coOccurrencesOf(sequences, words).map(
    ({ at, weights }) => new Map(Array.from(at, (other, n) => [other, weights[n] ?? 0] as const)),
  )

describe('words that stand near each other', () => {
  it('are told as much more often as chance would have it', () => {
    const [first, second] = weightsIn([sequence([0, 1])], 2)
    expect([...(first ?? [])]).toEqual([[1, expect.closeTo(Math.log(2), 6)]])
    expect([...(second ?? [])]).toEqual([[0, expect.closeTo(Math.log(2), 6)]])
  })

  it('are told on both sides, before and after', () => {
    const found = weightsIn([sequence([0, 1]), sequence([2, 0]), sequence([3, 4])], 5)
    expect([...(found[0]?.keys() ?? [])].sort()).toEqual([1, 2])
    expect([...(found[1]?.keys() ?? [])]).toEqual([0])
    expect([...(found[4]?.keys() ?? [])]).toEqual([3])
  })

  it('say more the oftener they do, among words as common', () => {
    const apart = [sequence([1, 3]), sequence([2, 3]), sequence([4, 3])]
    const [first] = weightsIn([sequence([0, 1]), sequence([0, 1]), sequence([0, 2]), ...apart, sequence([2, 4])], 5)
    expect(first?.get(1)).toBeGreaterThan(first?.get(2) ?? 0)
  })

  it('say nothing where chance alone would bring them together as often', () => {
    // The first word stands by each other word, and they by it alone; the last two also by each other, often.
    const found = weightsIn([...Array.from({ length: 8 }, () => sequence([1, 2])), sequence([0, 1])], 3)
    expect(found[1]?.has(2)).toBe(true)
    const common = weightsIn([...Array.from({ length: 9 }, () => sequence([1, 2, 3])), sequence([0, 1, 3])], 4)
    for (const weights of common) for (const weight of weights.values()) expect(weight).toBeGreaterThan(0)
    expect(common[1]?.has(1)).toBe(false)
  })

  it('weigh less in rare company than by plain chance', () => {
    const found = weightsIn([sequence([0, 1]), sequence([0, 1]), sequence([0, 2])], 3)
    const plain = Math.log((1 * 6) / (3 * 1))
    expect(found[0]?.get(2)).toBeLessThan(plain)
    expect(found[0]?.get(2)).toBeGreaterThan(0)
    // By plain chance these two would weigh the same.
    expect(found[0]?.get(2)).toBeLessThan(found[0]?.get(1) ?? 0)
  })
})

describe('near', () => {
  it('is twenty words or less', () => {
    expect(weightsIn([sequence([0, 1], [5, 25])], 2)[0]?.has(1)).toBe(true)
    expect(weightsIn([sequence([0, 1], [5, 26])], 2)[0]?.has(1)).toBe(false)
    expect(weightsIn([sequence([0, 1], [5, 26])], 2)[1]?.has(0)).toBe(false)
  })

  it('is not the very same place, where a stem and its parts stand', () => {
    const [stem, part, next] = weightsIn([sequence([0, 1, 2], [7, 7, 8])], 3)
    expect([...(stem?.keys() ?? [])]).toEqual([2])
    expect([...(part?.keys() ?? [])]).toEqual([2])
    expect([...(next?.keys() ?? [])].sort()).toEqual([0, 1])
  })

  it('is in one text, never in the next one', () => {
    const found = weightsIn([sequence([0, 1]), sequence([2, 3])], 4)
    expect(found.map((others) => [...others.keys()])).toEqual([[1], [0], [3], [2]])
  })
})

it('only the strongest of a word with more company than eight hundred are kept', () => {
  const [others, strong] = [810, 400]
  // Each other word stands once by the first one; all but the strong ones stand by another too, so they say less.
  const company = Array.from({ length: others }, (_, at) => sequence([0, at + 1]))
  const shared = Array.from({ length: others - strong }, (_, at) => sequence([strong + at + 1, others + 1]))
  // Texts about something else, so that all of it is more than chance.
  const rest = Array.from({ length: 1000 }, (_, at) => sequence([others + 2 + 2 * at, others + 3 + 2 * at]))
  const [first] = weightsIn([...company, ...shared, ...rest], others + 2002)
  expect(first?.size).toBe(800)
  for (let at = 1; at <= strong; at += 1) expect(first?.has(at)).toBe(true)
})

it('a word without company has an empty row', () => {
  expect(weightsIn([sequence([0]), sequence([1, 2])], 4).map((others) => others.size)).toEqual([0, 1, 1, 0])
})
