import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { learnWeights, type RatedPair } from './feedback.ts'
import { scoreParts, scoreWeights } from './weights.ts'

const share = fc.double({ min: 0, max: 1, noNaN: true })
const parts = fc.record({
  offers: share,
  sameNeeds: share,
  sameOffers: share,
  work: share,
  purpose: share,
  graph: share,
  place: share,
  recency: share,
})
const rated: fc.Arbitrary<RatedPair> = fc.record({
  rating: fc.constantFrom('followed', 'met', 'alreadyKnown', 'notRelevant', 'noCapacity', 'remindLater'),
  parts,
})

describe('learning from judgements', () => {
  it('without judgements is the prior', () => {
    expect(learnWeights([]).weights).toEqual(scoreWeights)
    expect(learnWeights([]).precision).toBeNull()
  })

  it('keeps weights at 0 or above with sum 1, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(rated, { maxLength: 20 }), (list) => {
        const learned = learnWeights(list)
        const values = scoreParts.map((part) => learned.weights[part])
        expect(Math.min(...values)).toBeGreaterThanOrEqual(0)
        expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9)
        const turned = learnWeights([...list].reverse())
        for (const part of scoreParts) expect(turned.weights[part]).toBeCloseTo(learned.weights[part], 6)
      }),
      { numRuns: 40 },
    )
  })

  it('moves slowly, towards what told relevant from not relevant', () => {
    const none = { ...scoreWeights, offers: 0.3, sameNeeds: 0.3, work: 0, place: 0.5, recency: 0.5 }
    const pair = (rating: RatedPair['rating'], work: number): RatedPair => ({
      rating,
      parts: { ...none, work },
    })
    const few = [pair('followed', 0.9), pair('notRelevant', 0)]
    const many = Array.from({ length: 20 }, () => few).flat()
    const [afterFew, afterMany] = [learnWeights(few).weights.work, learnWeights(many).weights.work]
    expect(afterFew).toBeGreaterThan(scoreWeights.work)
    expect(afterFew).toBeLessThan(scoreWeights.work + 0.05)
    expect(afterMany).toBeGreaterThan(afterFew)
    expect(learnWeights(many).precision).toBe(0.5)
  })

  it('lack of capacity says nothing about relevance', () => {
    const list: RatedPair[] = [
      { rating: 'noCapacity', parts: scoreWeights },
      { rating: 'remindLater', parts: scoreWeights },
    ]
    expect(learnWeights(list).weights).toEqual(scoreWeights)
  })
})
