import { describe, expect, it } from 'vitest'
import { sampleEvidence } from '../testing/pair-evidence.ts'
import { confidenceOf, type ParallelScore, strengthOf } from './score.ts'
import { complementaryLimits, confidenceWeights, strengthLimits } from './weights.ts'

const { leastCosine, fewestMeetings, possibleScore, strongScore, strongConfidence } = strengthLimits
const justBelow = (limit: number) => limit - 1e-9
const none = { text: 0, theme: 0, purpose: 0, setting: 0, audience: 0 }

/** Of a pair that is strong unless told otherwise, each of its values at its very limit. */
function strength({
  score = strongScore,
  label = 'parallel',
  cosine = leastCosine,
  meetings = fewestMeetings,
  complement = 0,
  confidence = strongConfidence,
}: Partial<Pick<ParallelScore, 'score' | 'label'>> & {
  cosine?: number
  meetings?: number
  complement?: number
  confidence?: number
}) {
  return strengthOf({ score, label, parts: none }, sampleEvidence({ cosine, meetings, complement }), confidence)
}

describe('how strong a pair is', () => {
  it('is strong with a strong score of which the engine is sure enough', () => {
    expect(strength({})).toBe('strong')
    expect(strength({ score: justBelow(strongScore) })).toBe('possible')
    expect(strength({ confidence: justBelow(strongConfidence) })).toBe('possible')
  })

  it('is possible from a lesser score on, however sure', () => {
    expect(strength({ score: possibleScore, confidence: 1 })).toBe('possible')
    expect(strength({ score: justBelow(possibleScore), confidence: 1 })).toBeUndefined()
  })

  it('is nothing where texts share everyday words alone, or too few', () => {
    expect(strength({ cosine: justBelow(leastCosine) })).toBeUndefined()
    expect(strength({ meetings: fewestMeetings - 1 })).toBeUndefined()
  })

  it('asks less where one clearly gives what the other seeks', () => {
    const answered = { score: 0, label: 'complementary', complement: complementaryLimits.clearMatch } as const
    expect(strength(answered)).toBe('possible')
    expect(strength({ ...answered, complement: justBelow(complementaryLimits.clearMatch) })).toBeUndefined()
    expect(strength({ ...answered, label: 'parallel' })).toBeUndefined()
    expect(strength({ ...answered, cosine: justBelow(leastCosine) })).toBeUndefined()
  })

  it('is strong for one initiative entered twice, whatever else', () => {
    expect(strength({ label: 'sameRecordTwice', score: -1, cosine: 0, meetings: 0, confidence: 0 })).toBe('strong')
  })
})

describe('how sure the engine is', () => {
  const { mutual, gap, fullGap } = confidenceWeights

  it('is full with nobody else, half of it for the gap alone', () => {
    expect(confidenceOf(0.4, true, undefined)).toBeCloseTo(mutual + gap, 12)
    expect(confidenceOf(0.4, false, undefined)).toBeCloseTo(gap, 12)
  })

  it('grows with the gap until it is full', () => {
    expect(confidenceOf(0.4, false, 0.4)).toBe(0)
    expect(confidenceOf(0.4, true, 0.4)).toBeCloseTo(mutual, 12)
    expect(confidenceOf(0.4, false, 0.4 - fullGap / 4)).toBeCloseTo(gap / 4, 9)
    expect(confidenceOf(0.4, false, 0.4 - fullGap)).toBeCloseTo(gap, 9)
    expect(confidenceOf(0.4, false, 0.4 - 3 * fullGap)).toBeCloseTo(gap, 12)
  })

  it('loses nothing more where the other is the better one', () => {
    expect(confidenceOf(0.4, false, 0.9)).toBe(0)
    expect(confidenceOf(0.4, true, 0.9)).toBeCloseTo(mutual, 12)
  })
})
