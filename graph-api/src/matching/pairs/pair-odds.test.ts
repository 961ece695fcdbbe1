import { describe, expect, it } from 'vitest'
import { chanceOf, type PairFeatures, type Relation } from './pair-odds.ts'
import { directionWeight, oddsWeights, sameWorkWeights } from './weights.ts'

const near: PairFeatures = {
  ...{ words: 0.4, whole: 0.4, text: 0.1, theme: 0.3, resource: 0.2, direction: 0 },
  ...{ rank: Math.log(2), reverseRank: Math.log(4) },
}
const withoutVectors = { ...near, words: null, whole: null }
const hub = { ...near, rank: Math.log(20), reverseRank: Math.log(20) }
const logOdds = (chance: number) => Math.log(chance / (1 - chance))
const keys = ['words', 'whole', 'text', 'theme', 'resource', 'direction', 'rank', 'reverseRank'] as const

/** How much the log odds move for each unit of a feature. */
const movedBy = (features: PairFeatures, relation: Relation, key: (typeof keys)[number]) => {
  const more = { ...features, [key]: (features[key] ?? 0) + 0.1 }
  return (logOdds(chanceOf(more, relation)) - logOdds(chanceOf(features, relation))) / 0.1
}

describe('the chance of a pair', () => {
  it('that an offer answers a need sinks with its place in the lists; that two initiatives are the same work does not', () => {
    expect(chanceOf(hub, 'answer')).toBeLessThan(chanceOf(near, 'answer'))
    expect(chanceOf(hub, 'sameThing')).toBeLessThan(chanceOf(near, 'sameThing'))
    expect(chanceOf(hub, 'sameWork')).toBe(chanceOf(near, 'sameWork'))
  })

  it('is between 0 and 1, and an even one where the odds are', () => {
    const nothing = { ...near, text: 0, theme: 0, resource: 0, rank: 0, reverseRank: 0, words: 0, whole: 0 }
    for (const relation of ['answer', 'sameThing'] as const) {
      const { constant, text } = oddsWeights.meaning
      expect(logOdds(chanceOf(nothing, relation))).toBeCloseTo(constant, 9)
      expect(chanceOf({ ...nothing, text: -constant / text }, relation)).toBeCloseTo(0.5, 12)
    }
    expect(logOdds(chanceOf({ ...nothing, words: null }, 'answer'))).toBeCloseTo(oddsWeights.wordsAlone.constant, 9)
    expect(logOdds(chanceOf(nothing, 'sameWork'))).toBeCloseTo(sameWorkWeights.constant, 9)
  })

  it('moves with each thing that is known by its weight', () => {
    for (const [features, weights] of [
      [near, oddsWeights.meaning],
      [withoutVectors, oddsWeights.wordsAlone],
    ] as const) {
      for (const key of ['text', 'theme', 'resource'] as const) {
        for (const relation of ['answer', 'sameThing'] as const)
          expect(movedBy(features, relation, key), `${key} ${relation}`).toBeCloseTo(weights[key], 6)
      }
      expect(movedBy(features, 'answer', 'direction')).toBeCloseTo(directionWeight, 6)
    }
    expect(movedBy(near, 'answer', 'words')).toBeCloseTo(oddsWeights.meaning.words, 6)
    for (const key of keys) {
      const weight = { ...sameWorkWeights, resource: 0, direction: 0, rank: 0, reverseRank: 0 }[key]
      expect(movedBy(near, 'sameWork', key), key).toBeCloseTo(weight, 6)
    }
  })

  it('knows who asks where an offer answers a need, and counts both places alike where neither does', () => {
    for (const [features, { rank, reverseRank }] of [
      [near, oddsWeights.meaning],
      [withoutVectors, oddsWeights.wordsAlone],
    ] as const) {
      expect(movedBy(features, 'answer', 'rank')).toBeCloseTo(rank, 6)
      expect(movedBy(features, 'answer', 'reverseRank')).toBeCloseTo(reverseRank, 6)
      for (const key of ['rank', 'reverseRank'] as const)
        expect(movedBy(features, 'sameThing', key)).toBeCloseTo((rank + reverseRank) / 2, 6)
    }
  })

  it('that two initiatives are the same work grows with all that is known of them', () => {
    for (const key of ['words', 'whole', 'text', 'theme'] as const)
      expect(chanceOf({ ...near, [key]: 0.6 }, 'sameWork'), key).toBeGreaterThan(chanceOf(near, 'sameWork'))
  })

  it('is told by words alone where there are no vectors, of initiatives too', () => {
    expect(chanceOf(withoutVectors, 'sameWork')).toBe(chanceOf(withoutVectors, 'sameThing'))
    for (const half of [{ words: null }, { whole: null }])
      expect(chanceOf({ ...near, ...half }, 'sameWork')).toBe(chanceOf({ ...near, ...half }, 'sameThing'))
  })
})
