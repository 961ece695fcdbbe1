import { describe, expect, it } from 'vitest'
import { LatentSpace } from './latent-space.ts'
import { LearnedSpaces } from './learned-spaces.ts'
import type { SparseVector } from './vector.ts'
import { WordSpace } from './word-space.ts'

const text = (...features: readonly number[]): SparseVector => ({
  features: Uint32Array.from(features),
  weights: Float32Array.from(features, () => 1 / Math.sqrt(features.length)),
})
/** Words 1 and 2 keep company with 9, words 3 and 4 with 8. */
const texts = [1, 2, 3].flatMap(() => [text(1, 9), text(2, 9), text(3, 8), text(4, 8)])
const across = () => LatentSpace.train(texts, { dimensions: 2 })
const words = () =>
  WordSpace.train(
    texts.map((vector) => ({
      words: Array.from(vector.features, (feature, position) => ({ feature, position })),
      vector,
    })),
  )
const documents = [text(1), text(2), text(3)].map((vector, slot) => [slot, vector] as const)
/** The slots by their sums. */
const nearestIn = (sums: Float32Array) => (most: number) =>
  [...sums.keys()].sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0)).slice(0, most)

describe('the spaces that an index has learned', () => {
  it('are none at first, and change nothing then', () => {
    const spaces = new LearnedSpaces()
    expect([spaces.isEmpty, spaces.knowsLanguages, spaces.knowsWords]).toEqual([true, false, false])
    expect(spaces.blend(0.4, text(1), text(2))).toBe(0.4)
    const sums = Float32Array.of(0.1, 0.5, 0.3)
    expect(spaces.refine(sums, text(1), 2, nearestIn(sums))).toEqual([1, 2])
    expect([...sums]).toEqual([...Float32Array.of(0.1, 0.5, 0.3)])
  })

  it('are told apart', () => {
    const [languages, company] = [new LearnedSpaces(), new LearnedSpaces()]
    languages.useAcross(across(), documents)
    company.useWords(words(), documents)
    expect([languages.isEmpty, languages.knowsLanguages, languages.knowsWords]).toEqual([false, true, false])
    expect([company.isEmpty, company.knowsLanguages, company.knowsWords]).toEqual([false, false, true])
  })

  it.each([
    ['of two languages', (spaces: LearnedSpaces) => spaces.useAcross(across(), documents)],
    ['of words that keep company', (spaces: LearnedSpaces) => spaces.useWords(words(), documents)],
    [
      'of both',
      (spaces: LearnedSpaces) => {
        spaces.useAcross(across(), documents)
        spaces.useWords(words(), documents)
      },
    ],
  ])('%s bring near what goes together, and say the same of a pair and of a list', (_what, use) => {
    const spaces = new LearnedSpaces()
    use(spaces)
    expect(spaces.blend(0.4, text(1), text(2))).toBeGreaterThan(spaces.blend(0.4, text(1), text(3)))
    const sums = Float32Array.of(0.4, 0.4, 0.4)
    expect(spaces.refine(sums, text(1), 2, nearestIn(sums))).toEqual([0, 1])
    for (const [slot, vector] of documents) expect(sums[slot]).toBeCloseTo(spaces.blend(0.4, text(1), vector), 5)
  })

  it('place a document that comes later in each of them', () => {
    const spaces = new LearnedSpaces()
    spaces.useAcross(across(), documents)
    spaces.useWords(words(), documents)
    spaces.put(3, text(2))
    const sums = Float32Array.of(0, 0.4, 0, 0.4)
    spaces.refine(sums, text(1), 4, nearestIn(sums))
    expect(sums[3]).toBe(sums[1])
  })
})

describe('the nearest by words that keep company', () => {
  const spaces = new LearnedSpaces()
  const many = Array.from({ length: 300 }, (_, slot) => [slot, text(slot === 250 ? 2 : 3)] as const)
  spaces.useWords(words(), many)
  /** All alike but for the one that says the same in other words, which is a little behind. */
  const sums = () => Float32Array.from({ length: 300 }, (_, slot) => (slot === 250 ? 0.39 : 0.4))

  it('are put in order anew among at least a hundred, or twice as many as are asked for', () => {
    const asked: number[] = []
    const counting = (of: Float32Array) => (most: number) => {
      asked.push(most)
      return nearestIn(of)(most)
    }
    for (const k of [1, 50, 51, 200]) {
      const now = sums()
      expect(spaces.refine(now, text(1), k, counting(now))).toHaveLength(k)
    }
    expect(asked).toEqual([100, 100, 102, 400])
  })

  it('begin with what says the same in other words; equal ones by slot', () => {
    const now = sums()
    const ordered = spaces.refine(now, text(1), 200, nearestIn(now))
    expect(ordered.slice(0, 4)).toEqual([250, 0, 1, 2])
    expect(spaces.refine(sums(), text(1), 2, () => [7, 5, 250])).toHaveLength(2)
  })

  it('are not brought in where they are not among the nearest', () => {
    const now = sums()
    expect(spaces.refine(now, text(1), 2, nearestIn(now))).toEqual([0, 1])
    expect(now[250]).toBeCloseTo(0.39, 6)
  })
})
