import { describe, expect, it } from 'vitest'
import { engineOfCosines } from '../testing/parallel-engine.ts'
import { confidenceOf } from './score.ts'
import { complementaryLimits } from './weights.ts'

describe('how sure the engine is of a pair', () => {
  const engine = engineOfCosines({ 'a b': 0.5, 'a c': 0.45, 'b d': 0.3, 'c e': 0.6 })
  const of = (id: string) => engine.parallelsOf(id, { all: true })
  const view = (id: string, other: string) => {
    const found = of(id).find((one) => one.id === other)
    if (!found) throw new Error(`${id} has no parallel ${other}.`)
    return found
  }

  it('depends on the next best of either side', () => {
    const { score, mutual, confidence } = view('a', 'b')
    expect(mutual).toBe(true)
    // On the side of a the next best is c, which is better than d on the side of b.
    expect(view('a', 'c').score).toBeGreaterThan(view('b', 'd').score)
    expect(confidence).toBe(confidenceOf(score, true, view('a', 'c').score))
    expect(view('b', 'a').confidence).toBe(confidence)
  })

  it('takes the best of the others for one that is not the best', () => {
    const { score, mutual, confidence } = view('b', 'd')
    expect(mutual).toBe(false)
    expect(confidence).toBe(confidenceOf(score, false, view('b', 'a').score))
    expect(view('d', 'b').mutual).toBe(false)
  })

  it('is mutual only where each is the best of the other', () => {
    expect(view('c', 'e').mutual).toBe(true)
    expect(view('e', 'c').mutual).toBe(true)
    expect([view('a', 'c').mutual, view('c', 'a').mutual]).toEqual([false, false])
  })

  it('is full where neither has anyone else', () => {
    const [only] = engineOfCosines({ 'a b': 0.3 }).parallelsOf('a', { all: true })
    expect(only?.confidence).toBe(confidenceOf(only?.score ?? 0, true, undefined))
  })
})

describe('all pairs', () => {
  const engine = engineOfCosines({ 'b a': 0.7, 'd c': 0.8, 'b c': 0.5 })

  it('come once each, ids in order, best first', () => {
    const pairs = engine.allParallels().map(({ left, right }) => `${left} ${right}`)
    expect([...pairs].sort()).toEqual(['a b', 'b c', 'c d'])
    const scores = engine.allParallels().map(({ parallel }) => parallel.score)
    expect(scores).toEqual([...scores].sort((x, y) => y - x))
  })

  it('stand by the first id where they score alike', () => {
    const alike = engineOfCosines({ 'e f': 0.6, 'c d': 0.6, 'a b': 0.6 })
    expect(alike.allParallels().map(({ left }) => left)).toEqual(['a', 'c', 'e'])
    const turned = engineOfCosines({ 'a b': 0.6, 'c d': 0.6, 'e f': 0.6 })
    expect(turned.allParallels().map(({ left }) => left)).toEqual(['a', 'c', 'e'])
  })

  it('are as near as is asked of each initiative', () => {
    const star = engineOfCosines(Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`hub other${at}`, 1])))
    const [ofHub, ...ofOthers] = [...star.pairsInTurn(2)].map((pairs) => pairs.length)
    expect(ofHub).toBe(2)
    expect(ofOthers).toEqual(ofOthers.map(() => 1))
    expect(star.allParallels(2)).toHaveLength(12)
  })

  it('are seen from either side in turn, left before right', () => {
    const turns = [...engine.pairsInTurn(10)]
    expect(turns).toHaveLength(4)
    for (const { left, right, parallel } of turns.flat()) {
      expect(left < right).toBe(true)
      expect([left, right]).toContain(parallel.id)
    }
    const ofB = turns[0]?.map(({ left, right, parallel }) => [left, right, parallel.id])
    expect(ofB).toEqual([
      ['a', 'b', 'a'],
      ['b', 'c', 'c'],
    ])
  })
})

describe('a pair that is named', () => {
  const known = { a: { needIds: ['need'] }, b: { offerIds: ['offer'] } }
  const cosines = { 'need offer': complementaryLimits.leastMatch, 'a need': 0.5, 'b offer': 0.5, 'a c': 0.7 }
  const engine = engineOfCosines(cosines, known)

  it('has its kind, near or not', () => {
    expect(engine.labelOf('a', 'b')).toBe('complementary')
    expect(engine.labelOf('b', 'a')).toBe('complementary')
    expect(engine.labelOf('a', 'c')).toBe('parallel')
  })

  it('has none where either is unknown', () => {
    expect([engine.labelOf('a', 'nobody'), engine.labelOf('nobody', 'a')]).toEqual([undefined, undefined])
    expect([engine.scoreDistant('a', 'nobody'), engine.scoreDistant('nobody', 'a')]).toEqual([undefined, undefined])
  })

  it('is possible at most, and not sure, where only its meaning is near', () => {
    expect(engine.scoreDistant('a', 'b')).toMatchObject({
      id: 'b',
      label: 'complementary',
      mutual: false,
      confidence: 0,
      strength: 'possible',
      evidence: { cosine: 0 },
    })
  })
})
