import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FeatureKind } from './lexicon.ts'
import { Postings } from './postings.ts'
import { cosineOf, frequencyLimit, type SparseVector, toWeightedVector } from './vector.ts'

const vectorOf = (entries: readonly (readonly [number, number])[]): SparseVector => ({
  features: Uint32Array.from(entries.map(([feature]) => feature)),
  weights: Float32Array.from(entries.map(([, weight]) => weight)),
})

describe('a feature that many texts have', () => {
  it('is dropped above a fifth of the texts, but never below a dozen, and always above five thousand', () => {
    expect(frequencyLimit(10)).toBe(12)
    expect(frequencyLimit(60)).toBe(12)
    expect(frequencyLimit(1_000)).toBe(200)
    expect(frequencyLimit(100_000)).toBe(5_000)
  })
})

describe('a text as weights', () => {
  /** Features 0–9 are words, 10–19 grams, 20–29 openings. */
  const kindOf = (feature: number): FeatureKind => (feature < 10 ? 'word' : feature < 20 ? 'gram' : 'opening')
  const weighing = (documents: number, frequencies: Record<number, number> = {}) => ({
    documents,
    documentsWith: (feature: number) => frequencies[feature] ?? 1,
    kindOf,
  })
  const squareOf = ({ features, weights }: SparseVector, kind: FeatureKind) =>
    [...features].reduce((sum, feature, at) => sum + (kindOf(feature) === kind ? (weights[at] ?? 0) ** 2 : 0), 0)

  it('stands in order of its features', () => {
    const { features } = toWeightedVector(
      new Map([
        [20, 1],
        [3, 1],
        [11, 1],
      ]),
      weighing(100),
    )
    expect([...features]).toEqual([3, 11, 20])
  })

  it('gives each kind that it has a third of the square of its length', () => {
    const vector = toWeightedVector(
      new Map([
        [0, 1],
        [1, 3],
        [10, 1],
        [11, 2],
        [20, 1],
      ]),
      weighing(100, { 1: 7, 11: 9 }),
    )
    for (const kind of ['word', 'gram', 'opening'] as const) expect(squareOf(vector, kind)).toBeCloseTo(1 / 3, 6)
    const wordsOnly = toWeightedVector(new Map([[0, 1]]), weighing(100))
    expect(squareOf(wordsOnly, 'word')).toBeCloseTo(1 / 3, 6)
    expect(squareOf(wordsOnly, 'gram')).toBe(0)
  })

  it('weighs by (1 + ln c) · ln(1 + N/df)', () => {
    const { weights } = toWeightedVector(
      new Map([
        [0, 1],
        [1, 4],
      ]),
      weighing(100, { 0: 2, 1: 10 }),
    )
    const expected = (1 * Math.log(1 + 50)) / ((1 + Math.log(4)) * Math.log(1 + 10))
    expect((weights[0] ?? 0) / (weights[1] ?? 1)).toBeCloseTo(expected, 5)
  })

  it('takes a count below one as it is, and a feature of no text as one of a single', () => {
    const { weights } = toWeightedVector(
      new Map([
        [0, 0.5],
        [1, 1],
      ]),
      weighing(100, { 0: 0 }),
    )
    expect((weights[0] ?? 0) / (weights[1] ?? 1)).toBeCloseTo(0.5, 6)
  })

  it('leaves out what more texts have than the limit, and keeps what just as many have', () => {
    const { features } = toWeightedVector(
      new Map([
        [0, 1],
        [1, 1],
      ]),
      weighing(60, { 0: 12, 1: 13 }),
    )
    expect([...features]).toEqual([0])
  })
})

describe('a cosine', () => {
  it('is the sum over what both have', () => {
    const left = vectorOf([
      [1, 0.5],
      [3, 0.5],
      [7, 0.25],
    ])
    const right = vectorOf([
      [2, 1],
      [3, 0.5],
      [7, 0.5],
      [9, 1],
    ])
    expect(cosineOf(left, right)).toBeCloseTo(0.375, 6)
    expect(cosineOf(right, left)).toBeCloseTo(0.375, 6)
    expect(cosineOf(left, vectorOf([]))).toBe(0)
    expect(cosineOf(vectorOf([[1, 2]]), vectorOf([[1, 2]]))).toBe(1)
  })

  it('is what the inverted index sums, packed or added later', () => {
    const sparse = fc
      .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 4 })), {
        selector: ([feature]) => feature,
        maxLength: 6,
      })
      .map((entries) =>
        vectorOf([...entries].sort(([a], [b]) => a - b).map(([feature, weight]) => [feature, weight / 16])),
      )
    fc.assert(
      fc.property(
        fc.array(sparse, { maxLength: 5 }),
        fc.array(sparse, { maxLength: 3 }),
        sparse,
        (packed, later, query) => {
          const postings = new Postings()
          const listLength = (feature: number) => packed.filter(({ features }) => features.includes(feature)).length
          postings.pack(
            { featureCount: 10, slotCount: packed.length, listLength },
            (slot) => packed[slot] ?? vectorOf([]),
          )
          for (const [at, vector] of later.entries()) postings.add(packed.length + at, vector)
          const sums = new Float32Array(packed.length + later.length)
          postings.accumulate(query, sums)
          const all = [...packed, ...later].map((vector) => cosineOf(vector, query))
          for (const [slot, cosine] of all.entries()) expect(Math.min(1, sums[slot] ?? 0)).toBeCloseTo(cosine, 5)
        },
      ),
    )
  })

  it('forgets at a new build what was added to the last one', () => {
    const postings = new Postings()
    postings.add(0, vectorOf([[1, 1]]))
    postings.pack({ featureCount: 2, slotCount: 1, listLength: () => 0 }, () => vectorOf([]))
    const sums = new Float32Array(1)
    postings.accumulate(
      vectorOf([
        [1, 1],
        [8, 1],
      ]),
      sums,
    )
    expect(sums[0]).toBe(0)
  })
})
