import { describe, expect, it } from 'vitest'
import { chanceOf, type PairFeatures } from './pair-odds.ts'

const near: PairFeatures = {
  ...{ words: 0.4, whole: 0.4, text: 0.1, theme: 0.3, resource: 0, direction: 0 },
  ...{ rank: 0, reverseRank: 0 },
}
const hub = { ...near, rank: Math.log(20), reverseRank: Math.log(20) }

describe('the chance of a pair', () => {
  it('that an offer answers a need sinks with its place in the lists; that two initiatives are the same work does not', () => {
    expect(chanceOf(hub, 'answer')).toBeLessThan(chanceOf(near, 'answer'))
    expect(chanceOf(hub, 'sameThing')).toBeLessThan(chanceOf(near, 'sameThing'))
    expect(chanceOf(hub, 'sameWork')).toBe(chanceOf(near, 'sameWork'))
  })

  it('that two initiatives are the same work grows with all that is known of them', () => {
    for (const key of ['words', 'whole', 'text', 'theme'] as const)
      expect(chanceOf({ ...near, [key]: 0.6 }, 'sameWork'), key).toBeGreaterThan(chanceOf(near, 'sameWork'))
  })

  it('is told by words alone where there are no vectors, of initiatives too', () => {
    const words = { ...near, words: null, whole: null }
    expect(chanceOf(words, 'sameWork')).toBe(chanceOf(words, 'sameThing'))
  })
})
