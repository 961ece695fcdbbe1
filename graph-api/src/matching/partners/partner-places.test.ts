import { describe, expect, it } from 'vitest'
import { samplePartnership } from '../testing/partner-network.ts'
import { createPartnerNetwork } from './partner-network.ts'
import { likeByValue, placeColumns, toOrganisations } from './partner-places.ts'
import { createValueAffinity } from './value-affinity.ts'

describe('values spread over organisations', () => {
  it('go to all that have the value, and 0 to those of whom it is not known', () => {
    expect([...toOrganisations({ of: Int32Array.of(1, -1, 0, 1, 7) }, Float64Array.of(0.5, 0.25))]).toEqual([
      0.25, 0, 0.5, 0.25, 0,
    ])
  })
})

describe('how like the initiatives of a town are', () => {
  const like = (...similarities: number[]) =>
    likeByValue(createValueAffinity(Int32Array.of(0, 0, 1), 3, [[0, 1], [0, 2], [2]]), Float64Array.from(similarities))

  it('is that of one, counted once however many sit there', () => {
    expect(like(0.5, 0, 0)[0]).toBeCloseTo(0.5, 12)
  })

  it('grows with another, though the most alike decides', () => {
    const [both = 0] = like(0.5, 0.5, 0)
    expect(both).toBeCloseTo(0.5 * 2 ** 0.25, 12)
    expect(like(0.5, 0.1, 0)[0]).toBeCloseTo(0.5, 3)
  })

  it('leaves out what is alike by chance, up to three hundredths', () => {
    expect(like(0.0299, 0, 0)[0]).toBe(0)
    expect(like(0.03, 0, 0)[0]).toBeCloseTo(0.03, 12)
    expect([...like(0, 0, 0.4)]).toEqual([0, expect.closeTo(0.4, 12), 0])
  })
})

describe('where candidates sit', () => {
  const known = {
    a: { town: 'Umeå', country: 'SE' },
    b: { town: 'Umeå', country: 'SE' },
    c: { town: 'Vasa', country: 'FI' },
    d: { town: 'Vasa', country: 'FI' },
    e: { town: '', country: '' },
    f: { town: 'Lund', country: 'SE' },
  }
  const initiatives = [
    { on: ['a'], text: 'Över Kvarken till Vasa' },
    { on: ['a', 'c'] },
    { on: ['b', 'd'] },
    { on: ['a'] },
  ]
  const network = createPartnerNetwork(samplePartnership(initiatives, known))
  const columns = (initiative: number, ...partners: readonly number[]) =>
    placeColumns(network, { initiative, partners })

  it('is told by the text of the initiative', () => {
    expect([...columns(0, 0).townInText]).toEqual([0, 0, 1, 1, 0, 0])
    expect([...columns(1, 0).townInText]).toEqual([0, 0, 0, 0, 0, 0])
  })

  it('is told by the share of partners that sit there', () => {
    expect([...columns(0, 0, 2).townSame]).toEqual([0.5, 0.5, 0.5, 0.5, 0, 0])
    expect([...columns(0, 0, 4).countrySame]).toEqual([0.5, 0.5, 0, 0, 0, 0.5])
    expect([...columns(0, 0, 1).townSame]).toEqual([1, 1, 0, 0, 0, 0])
    expect([...columns(0).townSame]).toEqual([0, 0, 0, 0, 0, 0])
  })

  it('is told by how often it goes together with where the partners sit, on a scale of logs', () => {
    const { townAffinity, countryAffinity } = columns(3, 0)
    const shareOf = network.towns.affinity([0], 3)[1] ?? 0
    expect(shareOf).toBeGreaterThan(0)
    expect(townAffinity[2]).toBeCloseTo(Math.log(1 + 20 * shareOf), 12)
    expect([townAffinity[0], townAffinity[4], townAffinity[5]]).toEqual([0, 0, 0])
    const countryShare = network.countries.affinity([0], 3)[1] ?? 0
    expect(countryAffinity[3]).toBeCloseTo(Math.log(1 + 20 * countryShare), 12)
    // Those of one country go together through nobody here.
    expect(countryAffinity[5]).toBe(0)
  })
})
