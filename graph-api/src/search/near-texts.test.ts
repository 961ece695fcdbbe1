import { describe, expect, it } from 'vitest'
import { idPrefixes } from '../shared/ids.ts'
import { kindWeightsFor } from './near-texts.ts'

const weight = (kind: keyof typeof idPrefixes, query: string) => kindWeightsFor(query)(`${idPrefixes[kind]}_01`)

describe('what a kind counts beside the similarity', () => {
  it('puts who is looked for before what somebody else looks for', () => {
    const [organisation, offer, need] = (['Organisation', 'Offer', 'Need'] as const).map((kind) =>
      weight(kind, 'lokal'),
    )
    expect(organisation).toBeGreaterThan(offer ?? 0)
    expect(offer).toBeGreaterThan(need ?? 0)
    expect(weight('Theme', 'lokal')).toBe(0)
  })

  it.each([
    'vi har en skåpbil över',
    ' We have too many chairs',
    'stolar att skänka',
    'bli av med gamla datorer',
    'furniture to give away',
  ])('puts needs before offers for who has something to give: %s', (query) => {
    expect(weight('Need', query)).toBeGreaterThan(weight('Offer', query))
  })

  it.each(['vi harvar åkern', 'har ni en skåpbil', 'vi letar efter en lokal', 'skänkbord'])(
    'puts offers before needs for all others: %s',
    (query) => {
      expect(weight('Need', query)).toBeLessThan(weight('Offer', query))
    },
  )
})
