import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { someTexts } from '../testing/some-texts.ts'
import { vectorsOf } from '../testing/text-world.ts'
import { sampleText } from '../testing/texts.ts'

describe('vectors of a network', () => {
  it('compare alike both ways, within −1 and 1, and find a text like itself', () => {
    fc.assert(
      fc.property(someTexts, (all) => {
        const vectors = vectorsOf(all)
        const [left, right] = [all[0]?.id ?? '', all[1]?.id ?? '']
        for (const of of [vectors.cosine, vectors.wordLikeness].map((one) => one.bind(vectors))) {
          expect(of(left, right)).toBeCloseTo(of(right, left), 5)
          expect(Math.abs(of(left, right))).toBeLessThanOrEqual(1.00001)
        }
        expect(vectors.wordLikeness(left, left)).toBeCloseTo(1, 3)
      }),
      { numRuns: 30 },
    )
  })

  it('mark the words that met where they stand', () => {
    const all = ['cykel till jobbet', 'jobbet och cykel'].map((text, at) => sampleText(`t${at}`, 'need', { text }))
    const vectors = vectorsOf(all)
    const words = vectors.meetings('t0', 't1', 6).map(({ word, right }) => {
      const [{ start, end } = { start: 0, end: 0 }] = right
      return [word, all[1]?.text.slice(start, end)]
    })
    expect(words).toContainEqual(['cykel', 'cykel'])
    expect(words).toContainEqual(['jobbet', 'jobbet'])
  })
})
