import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { learnWeights, type RatedPair } from './feedback.ts'
import { feedbackWeights, scoreParts, scoreWeights } from './weights.ts'

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

describe('what was learned', () => {
  const flat = { offers: 0, sameNeeds: 0, sameOffers: 0, work: 0, purpose: 0, graph: 0, place: 0, recency: 0 }
  const said = (...ratings: readonly RatedPair['rating'][]) =>
    learnWeights(ratings.map((rating) => ({ rating, parts: flat })))

  it('counts what was relevant and what was not, and leaves out what says nothing of it', () => {
    const learned = said(
      'followed',
      'introductionAsked',
      'accepted',
      'met',
      'alreadyKnown',
      'notRelevant',
      'noCapacity',
    )
    expect(learned).toMatchObject({ relevant: 5, notRelevant: 1, precision: 5 / 6 })
    expect(said('remindLater', 'noCapacity')).toMatchObject({ relevant: 0, notRelevant: 0, precision: null })
    expect(said('notRelevant')).toMatchObject({ relevant: 0, notRelevant: 1, precision: 0 })
  })

  it('is nothing of a part that no suggestion had', () => {
    const { weights } = said('followed', 'notRelevant', 'notRelevant')
    for (const part of scoreParts) expect(weights[part]).toBeCloseTo(scoreWeights[part], 9)
  })

  it('says from where each weight has moved, and that the more is known of a part the surer it is', () => {
    const { priorSpread, steepness } = feedbackWeights
    const seen = [0.5, 0.8]
    const learned = learnWeights(seen.map((work) => ({ rating: 'followed', parts: { ...flat, work } })))
    const squares = seen.reduce((sum, work) => sum + (steepness * work) ** 2, 0)
    const known = 1 / Math.sqrt(1 / priorSpread ** 2 + squares / 4)
    expect(learned.moved).toEqual(
      scoreParts.map((part) => ({
        part,
        from: scoreWeights[part],
        to: learned.weights[part],
        spread: expect.closeTo(part === 'work' ? known : priorSpread, 12),
      })),
    )
  })

  it('starts from other weights where it is told so', () => {
    const prior = { ...flat, offers: 0.5, place: 0.5 }
    expect(learnWeights([], prior).weights).toEqual(prior)
    expect(learnWeights([], flat).weights).toEqual(flat)
  })

  it('is the most probable of all weights at 0 or above, by plain ascent', () => {
    fc.assert(
      fc.property(fc.array(rated, { minLength: 1, maxLength: 5 }), (list) => {
        const { weights } = learnWeights(list)
        const expected = byPlainAscent(list)
        for (const part of scoreParts) expect(weights[part]).toBeCloseTo(expected[part] ?? 0, 4)
      }),
      { numRuns: 12 },
    )
  })
})

/** The same model as `learnWeights`, climbed in all directions at once by steps that cannot overshoot. */
function byPlainAscent(list: readonly RatedPair[]): Readonly<Record<string, number>> {
  const { priorSpread, interceptSpread, steepness } = feedbackWeights
  const relevant = ['followed', 'met', 'alreadyKnown']
  const rows = list
    .filter(({ rating }) => rating === 'notRelevant' || relevant.includes(rating))
    .map(({ rating, parts }) => ({ y: Number(relevant.includes(rating)), x: scoreParts.map((part) => parts[part]) }))
  const scoreOf = (x: readonly number[], weights: readonly number[]) =>
    x.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)
  const prior = scoreParts.map((part) => scoreWeights[part])
  const typical = rows.reduce((sum, { x }) => sum + scoreOf(x, prior), 0) / Math.max(1, rows.length)
  let [weights, constant] = [prior, -steepness * typical]
  const curvature = 1 / priorSpread ** 2 + (rows.length * steepness ** 2 * scoreParts.length) / 4
  for (let step = 0; step < 4000; step += 1) {
    const missed = rows.map(({ y, x }) => y - 1 / (1 + Math.exp(-steepness * scoreOf(x, weights) - constant)))
    const sum = missed.reduce((total, one) => total + one, 0)
    constant +=
      (sum - (constant + steepness * typical) / interceptSpread ** 2) / (1 / interceptSpread ** 2 + rows.length)
    weights = weights.map((weight, at) => {
      const slope = missed.reduce((total, one, row) => total + steepness * one * (rows[row]?.x[at] ?? 0), 0)
      return Math.max(0, weight + (slope - (weight - (prior[at] ?? 0)) / priorSpread ** 2) / curvature)
    })
  }
  const total = weights.reduce((all, weight) => all + weight, 0)
  return Object.fromEntries(scoreParts.map((part, at) => [part, (weights[at] ?? 0) / total]))
}
