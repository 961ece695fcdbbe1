import { describe, expect, it } from 'vitest'
import { placeWeights } from '../pairs/weights.ts'
import { createPlaceSimilarity } from './place-similarity.ts'

describe('how near two organisations sit', () => {
  const near = createPlaceSimilarity({
    organisations: [
      { id: 'teg', placeId: 'teg' },
      { id: 'teg-too', placeId: 'teg' },
      { id: 'umea', placeId: 'umea' },
      { id: 'obbola', placeId: 'obbola' },
      { id: 'vasa', placeId: 'vasa' },
      { id: 'wide', placeId: 'sverige' },
      { id: 'nowhere', placeId: null },
    ] as never,
    places: [
      { id: 'teg', partOfId: 'umea' },
      { id: 'obbola', partOfId: 'umea' },
      { id: 'umea', partOfId: null },
      { id: 'vasa', partOfId: null },
      { id: 'sverige', partOfId: null },
    ] as never,
  })

  it.each([
    ['teg', 'teg-too', placeWeights.same],
    ['teg', 'umea', placeWeights.near],
    ['umea', 'teg', placeWeights.near],
    ['teg', 'obbola', placeWeights.near],
    ['teg', 'vasa', placeWeights.elsewhere],
    ['umea', 'vasa', placeWeights.elsewhere],
  ])('%s and %s', (left, right, value) => {
    expect(near(left, right)).toEqual({ value, unknownIds: [] })
  })

  it('says whose place is not known', () => {
    expect(near('teg', 'nowhere')).toEqual({ value: placeWeights.unknown, unknownIds: ['nowhere'] })
    expect(near('gone', 'teg')).toEqual({ value: placeWeights.unknown, unknownIds: ['gone'] })
    expect(near('gone', 'nowhere').unknownIds).toEqual(['gone', 'nowhere'])
  })
})
