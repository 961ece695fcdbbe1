import { describe, expect, it } from 'vitest'
import { placeWeights } from '../pairs/weights.ts'
import { createOrganisationTies } from './organisation-ties.ts'
import { createPlaceSimilarity } from './place-similarity.ts'

const organisation = (id: string, placeId: string | null = null) => ({
  id,
  name: id,
  kind: 'company',
  placeId,
  capacity: null,
})

const initiative = (id: string, organisationIds: string[], themeIds: string[] = []) => ({
  id,
  title: `Titel ${id}`,
  text: `Text ${id}`,
  organisationIds,
  themeIds,
  placeId: null,
})

const collaboration = (id: string, organisationIds: string[], status: 'active' | 'ended' = 'active') => ({
  id,
  organisationIds,
  status,
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

describe('what ties organisations', () => {
  const organisations = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => organisation(id))
  const ties = createOrganisationTies({
    organisations,
    initiatives: [initiative('i1', ['a', 'b']), initiative('i2', ['b', 'c'])],
    collaborations: [collaboration('k1', ['c', 'd', 'e']), collaboration('k2', ['a', 'e'], 'ended')],
  })

  it('is each collaboration that has not ended, between all that are in it', () => {
    expect(ties.collaborate('c', 'd')).toBe(true)
    expect(ties.collaborate('e', 'd')).toBe(true)
    expect(ties.collaborate('a', 'e')).toBe(false)
    expect(ties.collaborate('a', 'b')).toBe(false)
    expect(ties.collaborate('f', 'a')).toBe(false)
  })

  it('is nearer the more they share, the same from both sides, from 0 to 1, and unknown of a newcomer', () => {
    const [together, beside, far] = [ties.closeness('a', 'b'), ties.closeness('a', 'c'), ties.closeness('a', 'd')]
    expect(together).toBeGreaterThan(beside ?? 1)
    expect(beside).toBeGreaterThan(far ?? 1)
    expect(together).toBeLessThanOrEqual(1)
    expect(ties.closeness('b', 'a')).toBe(together)
    expect(ties.closeness('a', 'f')).toBeNull()
    expect(ties.closeness('f', 'a')).toBeNull()
  })

  it('stands as neighbours of every kind', () => {
    expect([...(ties.neighbours.get('b') ?? [])].sort()).toEqual(['i1', 'i2'])
    expect([...(ties.neighbours.get('c') ?? [])].sort()).toEqual(['d', 'e', 'i2'])
  })
})
