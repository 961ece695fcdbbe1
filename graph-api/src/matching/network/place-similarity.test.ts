import { describe, expect, it } from 'vitest'
import { placeWeights } from '../pairs/weights.ts'
import { createPlaceSimilarity } from './place-similarity.ts'

describe('how near two organisations sit', () => {
  const near = createPlaceSimilarity({
    organisations: [
      { id: 'teg', placeId: 'teg' },
      { id: 'teg-too', placeId: 'teg' },
      { id: 'umea', placeId: 'umea' },
      { id: 'vasa', placeId: 'vasa' },
      { id: 'nowhere', placeId: null },
    ] as never,
  })

  it.each([
    ['teg', 'teg-too', placeWeights.same],
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
