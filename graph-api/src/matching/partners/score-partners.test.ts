import { describe, expect, it } from 'vitest'
import { samplePartnerColumns } from '../testing/partner-columns.ts'
import { samplePartnership } from '../testing/partner-network.ts'
import { absoluteFeatures, partnerFeatures } from './partner-features.ts'
import { createPartnerNetwork } from './partner-network.ts'
import { partnerWeights } from './partner-prior.ts'
import { byScore, candidatesFor, relateToBest, scorePartners } from './score-partners.ts'

it('candidates are all who are not on it, by number', () => {
  const network = createPartnerNetwork(samplePartnership([{ on: ['a', 'b', 'c', 'd'] }]))
  expect(candidatesFor(network, [1, 3])).toEqual([0, 2])
  expect(candidatesFor(network, [])).toEqual([0, 1, 2, 3])
})

describe('values taken against the best', () => {
  it('are shares of the greatest among the candidates', () => {
    const columns = samplePartnerColumns({ walk: [2, 4, 8, 1] })
    relateToBest(columns, [0, 1, 3])
    // Who is on it already is neither best nor changed.
    expect([...columns.walk]).toEqual([0.5, 1, 8, 0.25])
  })

  it('stay as they are where nobody has any', () => {
    const columns = samplePartnerColumns({ walk: [0, 0, 7] })
    relateToBest(columns, [0, 1])
    expect([...columns.walk]).toEqual([0, 0, 7])
  })

  it('are all but those on a scale of their own: a share, a yes or no, a root', () => {
    for (const feature of partnerFeatures) {
      const columns = samplePartnerColumns({ [feature]: [0.2, 0.4] })
      relateToBest(columns, [0, 1])
      expect([...columns[feature]], feature).toEqual(absoluteFeatures.has(feature) ? [0.2, 0.4] : [0.5, 1])
    }
    const ownScale = ['townSame', 'countrySame', 'townInText', 'rootOfLikeSquares'] as const
    expect(ownScale.every((feature) => absoluteFeatures.has(feature))).toBe(true)
    expect(absoluteFeatures.has('likeSquares')).toBe(false)
  })
})

describe('the score of candidates', () => {
  const columns = samplePartnerColumns({ walk: [1, 3, 2, 3], themes: [1, 0, 1, 0] })

  it('is the sum of weighed values, best first, equal ones by number', () => {
    expect(scorePartners(columns, [3, 2, 1, 0], partnerWeights({ walk: 2, themes: -1 }))).toEqual([
      { at: 1, score: 6 },
      { at: 3, score: 6 },
      { at: 2, score: 3 },
      { at: 0, score: 1 },
    ])
  })

  it('is given to the candidates alone, and 0 where nothing counts', () => {
    expect(scorePartners(columns, [2, 0], partnerWeights({}))).toEqual([
      { at: 0, score: 0 },
      { at: 2, score: 0 },
    ])
  })

  it('puts the higher first', () => {
    const [high, low, lowToo] = [
      { at: 9, score: 2 },
      { at: 1, score: 1 },
      { at: 2, score: 1 },
    ]
    expect([lowToo, low, high].sort(byScore)).toEqual([high, low, lowToo])
  })
})
