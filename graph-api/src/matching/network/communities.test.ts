import { describe, expect, it } from 'vitest'
import { findCommunities } from './communities.ts'
import { neighboursOf } from './graph-closeness.ts'

const edges = (...pairs: string[]) => neighboursOf(pairs.map((pair) => ({ from: pair[0] ?? '', to: pair[1] ?? '' })))

describe('communities', () => {
  const twoTriangles = edges('ab', 'bc', 'ca', 'de', 'ef', 'fd', 'cd')

  it('are bridged by two of different ones only', () => {
    const { bridge } = findCommunities(twoTriangles, 'abcdef')
    expect(bridge('a', 'f')).toBe(true)
    expect(bridge('a', 'b')).toBe(false)
    expect(bridge('d', 'f')).toBe(false)
  })

  it('have no newcomer without links, and none at all in an empty graph', () => {
    const { bridge } = findCommunities(twoTriangles, 'abcdef')
    expect([bridge('a', 'new'), bridge('new', 'a')]).toEqual([false, false])
    expect(findCommunities(edges(), 'ab').bridge('a', 'b')).toBe(false)
  })

  it('are bridged by nobody who has but its own initiatives', () => {
    const { bridge } = findCommunities(edges('ab', 'bc', 'ca', 'mn', 'mo'), 'abcm')
    expect([bridge('a', 'm'), bridge('m', 'b')]).toEqual([false, false])
    expect(findCommunities(edges('ab', 'bc', 'ca', 'mn', 'mo', 'no'), 'abcmn').bridge('a', 'm')).toBe(true)
  })

  it('are the same for the same graph, in whatever order it comes', () => {
    const turned = edges('dc', 'df', 'fe', 'ed', 'ac', 'cb', 'ba')
    const [one, other] = [findCommunities(twoTriangles, 'abcdef'), findCommunities(turned, 'abcdef')]
    for (const left of 'abcdef')
      for (const right of 'abcdef') expect(one.bridge(left, right)).toBe(other.bridge(left, right))
  })
})
