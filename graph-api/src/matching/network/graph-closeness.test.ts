import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { graphWeights } from '../pairs/weights.ts'
import {
  type Neighbours,
  neighboursOf,
  numbered,
  personalisedPageRank,
  resourceAllocation,
  saturate,
  withinSteps,
} from './graph-closeness.ts'

const { hubDegree } = graphWeights

const edges = (...pairs: string[]) => neighboursOf(pairs.map((pair) => ({ from: pair[0] ?? '', to: pair[1] ?? '' })))

/** A hub with so many around it. */
const star = (centre: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({ from: centre, to: `leaf-${index}` }))

/** The ranks of those that were reached, by id. */
function ranksOf(neighbours: Neighbours, seeds: ReadonlyMap<string, number>, options = {}): Map<string, number> {
  const graph = numbered(neighbours)
  const ranks = personalisedPageRank(graph, seeds, options)
  return new Map([...graph.numbers].map(([id, at]) => [id, ranks[at] ?? 0] as const).filter(([, rank]) => rank > 0))
}

const graphs = fc
  .array(fc.tuple(fc.constantFrom(...'abcdef'), fc.constantFrom(...'abcdef')), { maxLength: 14 })
  .map((pairs) => neighboursOf(pairs.map(([from, to]) => ({ from, to }))))

describe('neighbours', () => {
  it('stand under both ends, once, and never under themselves', () => {
    const neighbours = edges('ab', 'ba', 'ab', 'cc', 'bc')
    expect([...neighbours.keys()].sort()).toEqual(['a', 'b', 'c'])
    expect([...(neighbours.get('b') ?? [])].sort()).toEqual(['a', 'c'])
    expect([...(neighbours.get('c') ?? [])]).toEqual(['b'])
  })
})

describe('resource allocation', () => {
  it('sums one over the degree of each common neighbour', () => {
    // x has 2 around it, y has 3.
    const neighbours = edges('ax', 'bx', 'ay', 'by', 'cy')
    expect(resourceAllocation(neighbours, 'a', 'b')).toBeCloseTo(1 / 2 + 1 / 3, 12)
    expect(resourceAllocation(neighbours, 'a', 'c')).toBeCloseTo(1 / 3, 12)
    expect(resourceAllocation(neighbours, 'a', 'unknown')).toBe(0)
  })

  it('leaves hubs out, and a neighbour of just the size of one in', () => {
    const around = (count: number) => neighboursOf(star('hub', count))
    expect(resourceAllocation(around(hubDegree), 'leaf-0', 'leaf-1')).toBeCloseTo(1 / hubDegree, 12)
    expect(resourceAllocation(around(hubDegree + 1), 'leaf-0', 'leaf-1')).toBe(0)
  })

  it('is symmetric', () => {
    fc.assert(
      fc.property(graphs, (neighbours) => {
        expect(resourceAllocation(neighbours, 'a', 'b')).toBeCloseTo(resourceAllocation(neighbours, 'b', 'a'), 12)
      }),
    )
  })
})

describe('a value squashed', () => {
  it('lies between 0 and 1, is half at ln 2 of its scale, and rises', () => {
    expect(saturate(0, 2)).toBe(0)
    expect(saturate(-3, 2)).toBe(0)
    expect(saturate(2 * Math.LN2, 2)).toBeCloseTo(0.5, 12)
    expect(saturate(4, 2)).toBeCloseTo(1 - Math.exp(-2), 12)
  })
})

describe('a walk from seeds', () => {
  const options = { damping: 0.5, steps: 60, hubDegree: 3 }

  it('is the share of time of a walker who goes on with the damping and else starts again', () => {
    // Between two, the start has p = 1 − d + d·q of the time and the other q = d·p.
    const ranks = ranksOf(edges('ab'), new Map([['a', 1]]), options)
    expect(ranks.get('a')).toBeCloseTo(2 / 3, 9)
    expect(ranks.get('b')).toBeCloseTo(1 / 3, 9)
  })

  it('takes one step at a time', () => {
    const ranks = ranksOf(edges('ab', 'ac'), new Map([['a', 4]]), { ...options, steps: 1 })
    expect(Object.fromEntries(ranks)).toEqual({ a: 0.5, b: 0.25, c: 0.25 })
  })

  it('starts again at a hub and at a dead end', () => {
    const hub = neighboursOf([...star('hub', 4), { from: 'a', to: 'hub' }])
    const ranks = ranksOf(hub, new Map([['a', 1]]), options)
    expect([...ranks.keys()].sort()).toEqual(['a', 'hub'])
    expect(ranksOf(edges(), new Map([['a', 2]]), options).size).toBe(0)
  })

  it('goes through a node of just the size of a hub', () => {
    const near = neighboursOf([...star('near', 2), { from: 'a', to: 'near' }])
    expect(ranksOf(near, new Map([['a', 1]]), options).has('leaf-0')).toBe(true)
  })

  it('has no seeds to start from, and then reaches nobody', () => {
    expect(ranksOf(edges('ab'), new Map(), options).size).toBe(0)
    expect(ranksOf(edges('ab'), new Map([['a', 0]]), options).size).toBe(0)
  })

  it('sums to 1, whatever the graph, where a seed is in it', () => {
    fc.assert(
      fc.property(graphs, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 9 }), (neighbours, a, b) => {
        const ranks = ranksOf(
          neighbours,
          new Map([
            ['a', a],
            ['b', b],
          ]),
          options,
        )
        const isIn = (a > 0 && neighbours.has('a')) || (b > 0 && neighbours.has('b'))
        expect([...ranks.values()].reduce((sum, value) => sum + value, 0)).toBeCloseTo(isIn ? 1 : 0, 9)
      }),
    )
  })
})

describe('who is within some steps', () => {
  it('has the shortest distance, the start at 0', () => {
    const neighbours = edges('ab', 'bc', 'cd', 'ac')
    expect(Object.fromEntries(withinSteps(neighbours, 'a', { most: 2 }))).toEqual({ a: 0, b: 1, c: 1, d: 2 })
    expect(Object.fromEntries(withinSteps(neighbours, 'a', { most: 1 }))).toEqual({ a: 0, b: 1, c: 1 })
    expect(Object.fromEntries(withinSteps(neighbours, 'nobody', { most: 2 }))).toEqual({ nobody: 0 })
  })

  it('is not reached through a hub, but from one', () => {
    const neighbours = neighboursOf([...star('hub', 4), { from: 'a', to: 'hub' }])
    expect(withinSteps(neighbours, 'a', { most: 3, hubDegree: 4 }).has('leaf-0')).toBe(false)
    expect(withinSteps(neighbours, 'a', { most: 3, hubDegree: 5 }).get('leaf-0')).toBe(2)
    expect(withinSteps(neighbours, 'hub', { most: 1, hubDegree: 4 }).get('a')).toBe(1)
  })
})
