import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findRings, type Link, type Ring } from './rings.ts'

const link = (takerId: string, giverId: string, match = 0.5): Link => ({
  takerId,
  giverId,
  match,
  needId: `n-${takerId}-${giverId}`,
  offerId: `o-${giverId}-${takerId}`,
})
const takers = (path: Ring) => path.links.map(({ takerId }) => takerId).join('')

const links = fc
  .array(
    fc.tuple(fc.constantFrom(...'abcdef'), fc.constantFrom(...'abcdef'), fc.double({ min: 0.1, max: 1, noNaN: true })),
    {
      maxLength: 24,
    },
  )
  .map((list) => list.map(([taker, giver, match]) => link(taker, giver, match)))

/** Every ring of three and four by trying all orders, each once from its smallest id. */
function ringsByHand(list: readonly Link[]): string[] {
  const pairs = new Set(list.map(({ takerId, giverId }) => takerId + giverId))
  const found: string[] = []
  const extend = (path: string) => {
    const last = path.slice(-1)
    if (path.length >= 3 && pairs.has(last + path.charAt(0))) found.push(path)
    if (path.length === 4) return
    for (const next of 'abcdef') {
      if (next > path.charAt(0) && !path.includes(next) && pairs.has(last + next)) extend(path + next)
    }
  }
  for (const start of 'abcdef') extend(start)
  return found.sort()
}

describe('rings', () => {
  it('finds every ring of three and four, once each', () => {
    fc.assert(
      fc.property(links, (list) => {
        const found = findRings(list, { shown: 1000, leastMatch: 0 })
        expect(found.map(takers).sort()).toEqual(ringsByHand(list))
        expect(found.map(takers)).toEqual(findRings([...list].reverse(), { shown: 1000, leastMatch: 0 }).map(takers))
        for (const ring of found) {
          expect(ring.links.at(-1)?.giverId).toBe(ring.links[0]?.takerId)
          expect(ring.weakest.match).toBe(Math.min(...ring.links.map(({ match }) => match)))
          expect(ring.score).toBeGreaterThanOrEqual(ring.weakest.match - 1e-12)
        }
      }),
    )
  })

  it('puts the stronger first and leaves weak matches out', () => {
    const list = [link('a', 'b', 0.9), link('b', 'c', 0.9), link('c', 'a', 0.9), link('c', 'd'), link('d', 'a', 0.05)]
    expect(findRings(list).map(takers)).toEqual(['abc'])
    expect(findRings(list, { leastMatch: 0 }).map(takers)).toEqual(['abc', 'abcd'])
  })

  it('stays bounded where everyone could help everyone', () => {
    const ids = Array.from({ length: 60 }, (_, index) => `org${index}`)
    const dense = ids.flatMap((taker) => ids.map((giver) => link(taker, giver, 0.5)))
    expect(findRings(dense)).toHaveLength(50)
  })

  it('scores by the geometric mean, and names the weakest of them', () => {
    const list = [link('a', 'b', 0.9), link('b', 'c', 0.4), link('c', 'a', 0.6)]
    const [ring] = findRings(list)
    expect(ring?.score).toBeCloseTo((0.9 * 0.4 * 0.6) ** (1 / 3), 12)
    expect(ring?.weakest).toEqual(list[1])
  })

  it('takes the best offer of each to each, and the best givers alone where so few are followed', () => {
    const round = [link('b', 'c', 0.5), link('c', 'a', 0.5)]
    const better = { ...link('a', 'b', 0.8), offerId: 'better' }
    for (const list of [
      [link('a', 'b', 0.3), better],
      [better, link('a', 'b', 0.3)],
    ]) {
      expect(findRings([...list, ...round])[0]?.links[0]?.offerId).toBe('better')
    }
    const two = [link('a', 'd', 0.9), link('d', 'c', 0.9), link('a', 'b', 0.5), ...round]
    expect(findRings(two, { giversFollowed: 1 }).map(takers)).toEqual(['adc'])
    expect(findRings(two, { giversFollowed: 2 }).map(takers).sort()).toEqual(['abc', 'adc'])
  })

  it('is never of four where three are asked for, nor of five at all, nor of one with itself', () => {
    const four = [link('a', 'b'), link('b', 'c'), link('c', 'd'), link('d', 'a')]
    expect(findRings(four).map(takers)).toEqual(['abcd'])
    expect(findRings(four, { longest: 3 })).toEqual([])
    const five = [...four.slice(0, 3), link('d', 'e'), link('e', 'a')]
    expect(findRings(five, { longest: 9 })).toEqual([])
    expect(findRings([link('a', 'a'), link('a', 'b'), link('b', 'a')])).toEqual([])
  })

  it('shows the first by name of those that are equally strong, and so many', () => {
    const list = [...'bc'].flatMap((id) => [link('a', id), link(id, 'd')]).concat(link('d', 'a'))
    expect(findRings(list).map(takers)).toEqual(['abd', 'acd'])
    expect(findRings([...list].reverse(), { shown: 1 }).map(takers)).toEqual(['abd'])
    const exact = [link('a', 'b', 0.5), link('b', 'c', 0.5), link('c', 'a', 0.5)]
    expect(findRings(exact, { leastMatch: 0.5 })).toHaveLength(1)
    expect(findRings(exact, { leastMatch: 0.51 })).toHaveLength(0)
  })

  it('puts the strongest first wherever it begins, and of equals the first by name however they are found', () => {
    const ring = (ids: string, match: number) =>
      [...ids].map((id, at) => link(id, ids.charAt((at + 1) % ids.length), match))
    expect(findRings([...ring('abc', 0.4), ...ring('def', 0.9)]).map(takers)).toEqual(['def', 'abc'])
    const list = [
      link('a', 'c', 0.9),
      link('c', 'd', 0.5),
      link('a', 'b', 0.5),
      link('b', 'd', 0.9),
      link('d', 'a', 0.5),
    ]
    expect(findRings(list).map(takers)).toEqual(['abd', 'acd'])
    expect(findRings([...ring('bcd', 0.5), ...ring('abc', 0.5)]).map(takers)).toEqual(['abc', 'bcd'])
  })

  it('passes nobody twice, and nobody’s help for itself stands in the way of another’s', () => {
    expect(findRings([link('a', 'b'), link('b', 'c'), link('c', 'b'), link('b', 'a')])).toEqual([])
    const list = [link('a', 'a', 0.9), link('a', 'b', 0.5), link('b', 'c', 0.5), link('c', 'a', 0.5)]
    expect(findRings(list, { giversFollowed: 1 }).map(takers)).toEqual(['abc'])
  })

  it('takes the first by name of equally good offers and givers, and names the first of equally weak links', () => {
    const round = [link('b', 'd'), link('c', 'd'), link('d', 'a')]
    const offers = ['o1', 'o2'].map((offerId) => ({ ...link('a', 'b'), offerId }))
    const needs = ['n1', 'n2'].map((needId) => ({ ...link('a', 'b'), needId }))
    const givers = [link('a', 'b'), link('a', 'c')]
    for (const choice of [offers, needs, givers]) {
      for (const list of [choice, [...choice].reverse()]) {
        const [ring] = findRings([...list, ...round], { giversFollowed: 1 })
        expect(ring?.links[0]).toEqual(choice[0])
        expect(ring?.weakest).toEqual(choice[0])
      }
    }
  })
})
