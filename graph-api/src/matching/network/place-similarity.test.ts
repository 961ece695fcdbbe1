import { describe, expect, it } from 'vitest'
import { placeWeights } from '../pairs/weights.ts'
import { createPlaceSimilarity } from './place-similarity.ts'

const organisation = (id: string, placeId: string | null = null) => ({
  id,
  name: id,
  kind: 'company',
  placeId,
  capacity: null,
})

describe('how near two organisations sit', () => {
  const near = createPlaceSimilarity({
    organisations: [
      organisation('teg', 'teg'),
      organisation('teg-too', 'teg'),
      organisation('umea', 'umea'),
      organisation('obbola', 'obbola'),
      organisation('vasa', 'vasa'),
      organisation('wide', 'sverige'),
      organisation('nowhere'),
    ],
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
