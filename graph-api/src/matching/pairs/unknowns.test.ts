import { describe, expect, it } from 'vitest'
import { neighboursOf } from '../network/graph-closeness.ts'
import { emptyNetwork, sampleStatement } from '../testing/networks.ts'
import { statedBy, unknownsOf } from './unknowns.ts'

const gain = { needId: 'need', offerId: 'offer', match: 0.5 }
const bothGain = [
  { organisationId: 'a', gains: [gain] },
  { organisationId: 'b', gains: [gain] },
]
/** Everything is known but the time, which never is. */
const allKnown: Parameters<typeof unknownsOf>[1] = {
  statedBy: { needs: new Set(['a', 'b']), offers: new Set(['a', 'b']) },
  ties: {
    neighbours: neighboursOf([{ from: 'a', to: 'b' }]),
    closeness: () => null,
    collaborate: () => false,
  },
  placeUnknown: [],
  confirmed: '2026-01-01',
  takers: [],
}
const timing = { about: 'timing' }
const said = (of: Partial<typeof allKnown>, sides = bothGain) => unknownsOf(sides, { ...allKnown, ...of })
const nobodyGains = bothGain.map((side) => ({ ...side, gains: [] }))

describe('what is not known of a pair', () => {
  it('is always when', () => {
    expect(said({})).toEqual([timing])
  })

  it('is what one needs that has said no needs, and then nothing of what it gains', () => {
    const stated = { needs: new Set(['b']), offers: new Set(['a', 'b']) }
    expect(said({ statedBy: stated }, nobodyGains)).toEqual([
      { about: 'needsOf', organisationId: 'a' },
      { about: 'gainOf', organisationId: 'b' },
      timing,
    ])
  })

  it('is what the other offers that has said no offers, where the one has needs', () => {
    const offers = new Set(['a'])
    expect(said({ statedBy: { needs: new Set(['a', 'b']), offers } }, nobodyGains)).toEqual([
      { about: 'offersOf', organisationId: 'b' },
      { about: 'gainOf', organisationId: 'b' },
      timing,
    ])
    expect(said({ statedBy: { needs: new Set(['b']), offers } })).toEqual([
      { about: 'needsOf', organisationId: 'a' },
      timing,
    ])
  })

  it('is what one gains where nothing is quoted for it, unless it takes what the other gives', () => {
    const [a, b] = ['a', 'b'].map((organisationId) => ({ about: 'gainOf', organisationId }))
    expect(said({}, nobodyGains)).toEqual([a, b, timing])
    expect(said({ takers: ['a'] }, nobodyGains)).toEqual([b, timing])
  })

  it('is what links one has that has none, where it is, and whether what is quoted still holds', () => {
    const ties = { ...allKnown.ties, neighbours: neighboursOf([{ from: 'b', to: 'c' }]) }
    expect(said({ ties, placeUnknown: ['b'], confirmed: null })).toEqual([
      { about: 'linksOf', organisationId: 'a' },
      { about: 'placeOf', organisationId: 'b' },
      { about: 'confirmation' },
      timing,
    ])
  })

  it('follows from who has said what', () => {
    const needs = [sampleStatement('n1', 'a'), sampleStatement('n2', 'a')]
    const network = { ...emptyNetwork, needs, offers: [sampleStatement('o1', 'b')] }
    expect(statedBy(network)).toEqual({ needs: new Set(['a']), offers: new Set(['b']) })
  })
})
