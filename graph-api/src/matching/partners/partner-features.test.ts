import { describe, expect, it } from 'vitest'
import { samplePartnership } from '../testing/partner-network.ts'
import { createPartnerFeatures, partnerFeatures } from './partner-features.ts'
import { createPartnerNetwork } from './partner-network.ts'
import { likeByValue } from './partner-places.ts'
import { likeColumns, textSimilarity } from './partner-record.ts'
import { walkFromPartners } from './partner-walks.ts'

const input = samplePartnership(
  [
    { on: ['a', 'b'], text: 'Solceller i Umeå med Norrvind', themes: ['sun'] },
    { on: ['a', 'c'], text: 'Solceller på tak', themes: ['sun'] },
    { on: ['c', 'd'], text: 'Matsvinn i skolkök', themes: ['food'] },
    { on: ['b', 'd'], text: 'Solceller och matsvinn' },
  ],
  {
    a: { name: 'Norrvind kraft', kind: 'company', town: 'Vännäs', country: 'SE' },
    b: { name: 'Norrvind', kind: 'company', town: 'Umeå', country: 'SE' },
    c: { name: 'Solklart', kind: 'authority', town: 'Umeå', country: 'SE' },
    d: { name: 'Skolkök kraft', kind: 'authority', town: 'Vasa', country: 'FI' },
  },
)
const network = createPartnerNetwork(input)
const columnsOf = (initiative: number, ...partners: readonly number[]) =>
  createPartnerFeatures(network)({ initiative, partners })

describe('what is known of each candidate', () => {
  it('has one finite value for everyone, in each feature', () => {
    const columns = columnsOf(0, 0)
    expect(Object.keys(columns).sort()).toEqual([...partnerFeatures].sort())
    for (const feature of partnerFeatures) {
      expect(columns[feature], feature).toHaveLength(4)
      for (const value of columns[feature]) expect(Number.isFinite(value), feature).toBe(true)
    }
  })

  it('is the same whatever was asked before, though a text is read once for many questions', () => {
    const featuresFor = createPartnerFeatures(network)
    const ask = (initiative: number, partner: number) => featuresFor({ initiative, partners: [partner] })
    const first = ask(0, 0)
    expect(ask(0, 1)).toEqual(columnsOf(0, 1))
    expect(ask(2, 2)).toEqual(columnsOf(2, 2))
    expect(ask(0, 0)).toEqual(first)
  })

  it('may be changed by who asks, and is told anew to the next', () => {
    const featuresFor = createPartnerFeatures(network)
    const asked = featuresFor({ initiative: 0, partners: [0] })
    for (const feature of partnerFeatures) asked[feature].fill(7)
    expect(featuresFor({ initiative: 0, partners: [0] })).toEqual(columnsOf(0, 0))
  })

  it('holds the roots of what is else taken against the best', () => {
    const columns = columnsOf(0, 0)
    const rooted = [
      ['rootOfLikeSquares', 'likeSquares'],
      ['rootOfLikeInSmall', 'likeInSmall'],
      ['rootOfBestTexts', 'bestTexts'],
      ['rootOfPartnersByText', 'partnersByText'],
      ['rootOfNameMean', 'nameMean'],
      ['rootOfTownLike', 'townLike'],
      ['rootOfCountryLike', 'countryLike'],
    ] as const
    for (const [root, feature] of rooted) {
      expect(columns[root], root).toEqual(columns[feature].map(Math.sqrt))
      expect(Math.max(...columns[root]), root).toBeGreaterThan(0)
    }
  })

  it('goes along names, towns, countries and kinds', () => {
    const { nameNearest, nameInText, townInText, townSame, countrySame, kindAffinity, themes } = columnsOf(0, 0)
    expect([nameNearest[1], nameNearest[2]].map((one = 0) => one > 0)).toEqual([true, false])
    expect([nameInText[1], nameInText[3]].map((one = 0) => one > 0)).toEqual([true, false])
    expect([...townInText]).toEqual([0, 1, 1, 0])
    expect([townSame[0], townSame[1], countrySame[1], countrySame[3]]).toEqual([1, 0, 1, 0])
    expect([kindAffinity[2], kindAffinity[3]].map((one = 0) => one > 0)).toEqual([true, true])
    expect([themes[2], themes[3]].map((one = 0) => one > 0)).toEqual([true, false])
  })

  it('is as like as the initiatives of its town and country', () => {
    const { townLike, countryLike } = columnsOf(0, 0)
    const { like } = likeColumns(network, { initiative: 0, partners: [0] }, textSimilarity(network, 0))
    const [ofTowns, ofCountries] = [likeByValue(network.towns, like), likeByValue(network.countries, like)]
    expect([...townLike]).toEqual([...network.towns.of].map((town) => ofTowns[town]))
    expect([...countryLike]).toEqual([...network.countries.of].map((country) => ofCountries[country]))
  })

  it('is by how often a walk comes by, in logs, from 0 where it never does', () => {
    const { walk, townWalk } = columnsOf(0, 0)
    const shares = walkFromPartners(network, [0], 0)
    for (const [at, share] of shares.entries()) expect(walk[at]).toBeCloseTo(Math.log(share * 1e6 + 1), 9)
    const apart = createPartnerNetwork(samplePartnership([{ on: ['a'] }], { b: { town: 'Umeå' }, a: { town: 'Lund' } }))
    const alone = createPartnerFeatures(apart)({ initiative: 0, partners: [0] })
    expect(alone.walk[1]).toBeCloseTo(0, 9)
    expect(alone.townWalk[1]).toBe(0)
    // From Vännäs by the other initiative to Umeå.
    expect(townWalk[1]).toBeGreaterThan(0)
    expect(townWalk[2]).toBe(townWalk[1])
  })

  it('leaves the towns of partners out where they are not known', () => {
    const unknown = createPartnerNetwork(
      samplePartnership([{ on: ['a', 'b'] }, { on: ['a', 'c'] }, { on: ['b', 'c'] }], {
        a: {},
        b: { town: 'Umeå' },
        c: { town: 'Vasa' },
      }),
    )
    const from = (...partners: readonly number[]) =>
      createPartnerFeatures(unknown)({ initiative: 0, partners }).townWalk
    expect(from(0, 1)).toEqual(from(1))
    expect([...from(0)]).toEqual([0, 0, 0])
  })
})
