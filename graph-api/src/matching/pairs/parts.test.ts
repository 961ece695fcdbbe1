import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCommunities } from '../network/communities.ts'
import { neighboursOf, resourceAllocation, saturate, withinSteps } from '../network/graph-closeness.ts'
import { createPlaceSimilarity } from '../network/place-similarity.ts'
import { createThemeSimilarity } from '../network/theme-similarity.ts'

const edges = fc.array(fc.record({ from: fc.constantFrom(...'abcdefg'), to: fc.constantFrom(...'abcdefg') }), {
  minLength: 1,
  maxLength: 16,
})

describe('graph closeness', () => {
  it('resource allocation is symmetric and worked out by hand on a star', () => {
    fc.assert(
      fc.property(edges, (list) => {
        const graph = neighboursOf(list)
        expect(resourceAllocation(graph, 'a', 'b')).toBeCloseTo(resourceAllocation(graph, 'b', 'a'), 12)
      }),
    )
    const star = neighboursOf(['a', 'b', 'c', 'd'].map((to) => ({ from: 'z', to })))
    expect(resourceAllocation(star, 'a', 'b')).toBe(0.25)
    expect(saturate(0)).toBe(0)
    expect(saturate(1e9)).toBe(1)
  })

  it('steps count from where one starts', () => {
    const path = neighboursOf([
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
      { from: 'c', to: 'd' },
    ])
    expect(withinSteps(path, 'a', { most: 2 })).toEqual(
      new Map([
        ['a', 0],
        ['b', 1],
        ['c', 2],
      ]),
    )
  })

  it('communities: two cliques with one link are bridged by it', () => {
    const clique = (names: string) => [...names].flatMap((from) => [...names].map((to) => ({ from, to })))
    const found = findCommunities(
      neighboursOf([...clique('abcd'), ...clique('wxyz'), { from: 'a', to: 'w' }]),
      'abcdwxyz',
    )
    expect(found.bridge('b', 'z')).toBe(true)
    expect(found.bridge('b', 'c')).toBe(false)
    expect(found.bridge('b', 'newcomer')).toBe(false)
  })
})

describe('themes and places', () => {
  const themes = [
    { id: 'energy', broaderIds: [] },
    { id: 'solar', broaderIds: ['energy'] },
    { id: 'wind', broaderIds: ['energy'] },
    { id: 'food', broaderIds: [] },
  ]
  const similarity = createThemeSimilarity(themes, [['solar'], ['wind'], ['food'], ['energy']])

  it('counts a shared broader theme, less than the theme itself', () => {
    expect(similarity.between(['solar'], ['solar'])).toBeCloseTo(1)
    expect(similarity.between(['solar'], ['wind'])).toBeGreaterThan(0)
    expect(similarity.between(['solar'], ['wind'])).toBeLessThan(similarity.between(['solar'], ['energy']))
    expect(similarity.between(['solar'], ['food'])).toBe(0)
    expect(similarity.between([], ['food'])).toBe(0)
  })

  it('is symmetric, 0 to 1, whatever the order, and ends on a cycle of broader themes', () => {
    const ring = [
      { id: 'x', broaderIds: ['y'] },
      { id: 'y', broaderIds: ['x'] },
    ]
    const cyclic = createThemeSimilarity(ring, [['x']])
    expect(cyclic.between(['x'], ['y'])).toBeLessThan(1)
    const subset = fc.subarray(['energy', 'solar', 'wind', 'food'])
    fc.assert(
      fc.property(subset, subset, (left, right) => {
        expect(similarity.between(left, right)).toBe(similarity.between([...right].reverse(), left))
        expect(similarity.between(left, right)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('places: same, elsewhere, unknown', () => {
    const org = (id: string, placeId: string | null) => ({ id, name: id, kind: 'company', placeId, capacity: null })
    const organisations = [org('a', 'umea'), org('b', 'umea'), org('d', 'lund'), org('e', null)]
    const between = createPlaceSimilarity({ organisations })
    expect(between('a', 'b').value).toBe(1)
    expect(between('a', 'd').value).toBe(0)
    expect(between('a', 'e')).toEqual({ value: 0.5, unknownIds: ['e'] })
  })
})
