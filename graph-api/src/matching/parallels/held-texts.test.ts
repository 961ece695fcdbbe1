import { describe, expect, it } from 'vitest'
import { sampleParallelInitiative } from '../testing/initiative.ts'
import { bestMatch, HeldTexts } from './held-texts.ts'
import { complementaryLimits } from './weights.ts'

/** Of two texts by id, and how often it was asked. */
function counted(cosines: Readonly<Record<string, number>>) {
  const asked: string[] = []
  const cosine = (left: string, right: string) => {
    asked.push(`${left} ${right}`)
    return cosines[`${left} ${right}`] ?? cosines[`${right} ${left}`] ?? 0
  }
  return { asked, cosine }
}

describe('the best match of two lists of texts', () => {
  it('is the highest of all their pairs', () => {
    const { cosine } = counted({ 'a x': 0.2, 'a y': 0.1, 'b x': 0.3, 'b y': 0.7 })
    expect(bestMatch(['a', 'b'], ['x', 'y'], cosine)).toBe(0.7)
    expect(bestMatch(['b', 'a'], ['y', 'x'], cosine)).toBe(0.7)
  })

  it('is never of a text with itself', () => {
    expect(bestMatch(['a', 'b'], ['a', 'b'], (left, right) => (left === right ? 1 : 0.4))).toBe(0.4)
    expect(bestMatch(['a'], ['a'], () => 1)).toBe(0)
  })

  it('is 0 where there is nothing to match', () => {
    expect([bestMatch([], ['x'], () => 1), bestMatch(['a'], [], () => 1)]).toEqual([0, 0])
  })
})

describe('the needs that two initiatives share', () => {
  const [left, right] = [
    sampleParallelInitiative('l', { needIds: ['a', 'b'] }),
    sampleParallelInitiative('r', { needIds: ['x'] }),
  ]

  it('are as alike as the two that are most alike, from both sides', () => {
    const { cosine } = counted({ 'a x': 0.2, 'b x': 0.6 })
    expect(new HeldTexts(cosine).sharedNeeds(left, right)).toBe(0.6)
    expect(new HeldTexts(cosine).sharedNeeds(right, left)).toBe(0.6)
  })

  it('are worked out once for the same two lists, whoever asks', () => {
    const { cosine, asked } = counted({ 'a x': 0.2, 'b x': 0.6 })
    const held = new HeldTexts(cosine)
    held.sharedNeeds(left, right)
    const before = asked.length
    // Another initiative of the same owner carries the very same list.
    expect(held.sharedNeeds({ ...right, id: 'other' }, left)).toBe(0.6)
    expect(held.sharedNeeds(left, right)).toBe(0.6)
    expect(asked.length).toBe(before)
  })

  it('are worked out for each other list that one is held against', () => {
    const { cosine, asked } = counted({ 'a x': 0.2, 'b x': 0.6, 'a z': 0.9 })
    const held = new HeldTexts(cosine)
    const third = sampleParallelInitiative('t', { needIds: ['z'] })
    expect([held.sharedNeeds(left, right), held.sharedNeeds(left, third)]).toEqual([0.6, 0.9])
    const before = asked.length
    expect([held.sharedNeeds(left, right), held.sharedNeeds(third, left)]).toEqual([0.6, 0.9])
    expect(asked.length).toBe(before)
  })
})

describe('what an initiative is about, of all that its owners need and offer', () => {
  const { leastAbout } = complementaryLimits
  const one = sampleParallelInitiative('i', { needIds: ['near', 'far'], offerIds: ['far', 'border'] })

  it('is what is as near as the limit, or nearer', () => {
    const { cosine } = counted({ 'near i': 0.5, 'far i': leastAbout - 1e-9, 'border i': leastAbout })
    expect(new HeldTexts(cosine).about(one)).toEqual({ needs: ['near'], offers: ['border'] })
  })

  it('is worked out once for an initiative, and anew for a changed one', () => {
    const { cosine, asked } = counted({ 'near i': 0.5 })
    const held = new HeldTexts(cosine)
    held.about(one)
    const before = asked.length
    expect(held.about(one).needs).toEqual(['near'])
    expect(asked.length).toBe(before)
    expect(held.about({ ...one, needIds: [] }).needs).toEqual([])
  })
})
