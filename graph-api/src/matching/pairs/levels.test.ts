import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Reason, SynergyWay } from './explain.ts'
import { arrangeList, levelOf } from './levels.ts'
import type { Synergy } from './synergy.ts'
import { levelLimits, scoreWeights } from './weights.ts'

/** Two who have nothing to say to each other, but for what a test says. */
const synergy = (bId: string, of: Partial<Synergy> = {}): Synergy => ({
  ...{ aId: 'me', bId, score: 0, fit: 0, mutual: false, known: false, values: [], weights: scoreWeights },
  ...{ gainsA: [], gainsB: [], reasons: [], path: [], unknowns: [], weakest: null, lastConfirmed: null },
  ...of,
})
const gain = (match: number) => [{ needId: 'need', offerId: 'offer', match }]
const reason = (way: SynergyWay, chance: number): Reason => ({ way, mineId: 'mine', theirsId: 'theirs', chance })
/** A place so far down that it says nothing. */
const down = levelLimits.firstOfList
const [good, possible] = [levelLimits.good, levelLimits.possible]
const less = (limit: number) => limit - 0.001

describe('how well a pair fits', () => {
  it('is told by the likelier gain of either side', () => {
    const of = (a: number, b: number) => levelOf(synergy('b', { gainsA: gain(a), gainsB: gain(b) }), down)
    expect([of(good, 0), of(0, good)]).toEqual(['good', 'good'])
    expect([of(less(good), 0), of(0, possible)]).toEqual(['possible', 'possible'])
    expect(of(less(possible), less(possible))).toBe('far_fetched')
    expect(levelOf(synergy('b', { gainsB: gain(good) }), down)).toBe('good')
    expect(levelOf(synergy('b'), down)).toBe('far_fetched')
  })

  it('is told by the score where no gain is likely', () => {
    const of = (score: number) => levelOf(synergy('b', { score }), down)
    expect([of(levelLimits.possibleScore), of(less(levelLimits.possibleScore))]).toEqual(['possible', 'far_fetched'])
  })

  it('may be where both do much the same work, or one takes what the other gives, and by no other way', () => {
    const of = (way: SynergyWay, chance: number) => levelOf(synergy('b', { reasons: [reason(way, chance)] }), down)
    expect(of('same_work', levelLimits.possibleWork)).toBe('possible')
    expect(of('same_work', less(levelLimits.possibleWork))).toBe('far_fetched')
    for (const way of ['they_take', 'you_take'] as const) {
      expect([of(way, possible), of(way, less(possible))]).toEqual(['possible', 'far_fetched'])
    }
    expect(of('same_need', 1)).toBe('far_fetched')
    const two = [reason('same_need', 1), reason('they_take', possible)]
    expect(levelOf(synergy('b', { reasons: two }), down)).toBe('possible')
    expect(levelOf(synergy('b', { gainsA: gain(good), reasons: two }), down)).toBe('good')
  })

  it('is worth a look for the first of a list, where there is something', () => {
    const of = (place: number, score: number) => levelOf(synergy('b', { score }), place)
    expect(of(levelLimits.firstOfList - 1, levelLimits.leastScore)).toBe('possible')
    expect(of(levelLimits.firstOfList, levelLimits.leastScore)).toBe('far_fetched')
    expect(of(0, less(levelLimits.leastScore))).toBe('far_fetched')
  })

  it('never falls with the chance', () => {
    const order = ['far_fetched', 'possible', 'good']
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(share, share, fc.nat(20), (x, y, place) => {
        const levels = [Math.min(x, y), Math.max(x, y)].map((chance) => {
          return order.indexOf(levelOf(synergy('b', { score: chance / 2, gainsA: gain(chance) }), place))
        })
        expect(levels[0]).toBeLessThanOrEqual(levels[1] ?? -1)
      }),
    )
  })
})

describe('a list', () => {
  const arranged = (judged: readonly Synergy[], most: number, mostKnown: number) =>
    arrangeList(judged, { most, mostKnown }).map((one) => one.synergy.bId)

  it('is the best first and of equals the first by id, so many at the most, in whatever order they were judged', () => {
    const judged = [synergy('c', { score: 0.2 }), synergy('a', { score: 0.2 }), synergy('b', { score: 0.4 })]
    expect(arranged(judged, 9, 9)).toEqual(['b', 'a', 'c'])
    expect(arranged([...judged].reverse(), 2, 9)).toEqual(['b', 'a'])
    expect(judged.map(({ bId }) => bId)).toEqual(['c', 'a', 'b'])
  })

  it('has those it works with already last, and they alone who can help with something clear', () => {
    const known = (bId: string, fit: number, score: number) => synergy(bId, { known: true, fit, score })
    const judged = [known('best', possible, 0.9), known('unclear', less(possible), 0.8), known('next', 1, 0.7)]
    expect(arranged([...judged, synergy('fresh', { score: 0.1 })], 9, 9)).toEqual(['fresh', 'best', 'next'])
    expect(arranged([...judged, synergy('fresh')], 9, 1)).toEqual(['fresh', 'best'])
    expect(arranged([...judged, synergy('fresh')], 0, 0)).toEqual([])
  })

  it('says of each how well it fits, and takes none that it works with for the first', () => {
    const weak = { score: levelLimits.leastScore, fit: possible }
    const fresh = Array.from({ length: levelLimits.firstOfList + 1 }, (_, at) => synergy(`fresh ${at}`, weak))
    const levels = arrangeList([synergy('known', { ...weak, known: true }), ...fresh], { most: 9, mostKnown: 9 })
    const firsts = Array.from({ length: levelLimits.firstOfList }, () => 'possible')
    expect(levels.map(({ level }) => level)).toEqual([...firsts, 'far_fetched', 'far_fetched'])
  })
})
