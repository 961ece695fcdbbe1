import { describe, expect, it } from 'vitest'
import { sampleEvidence } from '../testing/pair-evidence.ts'
import { type PairEvidence, scorePair } from './score.ts'
import { complementaryLimits, hubWeight, parallelWeights, sameRecordLimits } from './weights.ts'

const justBelow = (limit: number) => limit - 1e-9
const labelOf = (known: Partial<PairEvidence>) => scorePair(sampleEvidence(known)).label

describe('one initiative entered twice', () => {
  const copy = { cosine: sameRecordLimits.leastCosine, sameOwner: true, sameFacts: true }

  it('has as good as one text, or one heading', () => {
    expect(labelOf(copy)).toBe('sameRecordTwice')
    expect(labelOf({ ...copy, cosine: justBelow(copy.cosine) })).toBe('parallel')
    expect(labelOf({ ...copy, cosine: 0.1, sameHeading: true })).toBe('sameRecordTwice')
  })

  it('is led by one organisation, and nothing speaks against it', () => {
    expect(labelOf({ ...copy, sameHeading: true, sameOwner: false })).toBe('parallel')
    expect(labelOf({ ...copy, sameHeading: true, sameFacts: false })).toBe('parallel')
  })

  it('is said before that one gives what the other seeks', () => {
    expect(labelOf({ ...copy, cosine: 0.1, sameHeading: true, complement: 1 })).toBe('sameRecordTwice')
  })
})

describe('a complementary pair', () => {
  const { leastMatch, mostCosine } = complementaryLimits

  it('gives what the other seeks, from the least match on', () => {
    expect(labelOf({ complement: leastMatch })).toBe('complementary')
    expect(labelOf({ complement: justBelow(leastMatch) })).toBe('parallel')
  })

  it('does other work: from the limit on, like texts are parallel', () => {
    expect(labelOf({ complement: 1, cosine: justBelow(mostCosine) })).toBe('complementary')
    expect(labelOf({ complement: 1, cosine: mostCosine })).toBe('parallel')
  })
})

describe('the parts of a score', () => {
  it('are what they weigh of it, and sum to it', () => {
    const evidence = sampleEvidence({
      cosine: 0.6,
      hubs: [0.1, 0.2],
      theme: 0.3,
      purpose: 0.4,
      setting: 0.5,
      audience: 0.7,
    })
    const { score, parts } = scorePair(evidence)
    const { theme, purpose, setting, audience } = evidence
    expect(parts).toEqual({ text: expect.closeTo(1.2 - hubWeight * 0.3, 12), theme, purpose, setting, audience })
    const sum = (Object.keys(parts) as (keyof typeof parts)[]).reduce(
      (total, part) => total + parallelWeights[part] * parts[part],
      0,
    )
    expect(score).toBeCloseTo(sum, 12)
  })
})
