import { describe, expect, it } from 'vitest'
import { samplePartnership } from '../testing/partner-network.ts'
import { createPartnerNetwork } from './partner-network.ts'

const network = (...given: Parameters<typeof samplePartnership>) => createPartnerNetwork(samplePartnership(...given))
const town = (name: string) => ({ town: name })

describe('a network by number', () => {
  it('has everyone on an initiative once, and no one who is not in the network', () => {
    const input = samplePartnership([{ on: ['a', 'b'] }, { on: ['b'] }])
    const [first, second] = input.initiatives
    if (!first || !second) throw new Error('There are two initiatives.')
    const initiatives = [{ ...first, organisationIds: ['b', 'a', 'b', 'unknown'] }, second]
    const { members, initiativesOf, organisationAt, initiativeAt } = createPartnerNetwork({ ...input, initiatives })
    expect(members).toEqual([[1, 0], [1]])
    expect(initiativesOf).toEqual([[0], [0, 1]])
    expect([organisationAt.get('b'), organisationAt.get('unknown'), initiativeAt.get('ini1')]).toEqual([
      1,
      undefined,
      1,
    ])
  })

  it('finds names that are alike', () => {
    const { names } = network([], {
      a: { name: 'Norrvinds kraft' },
      b: { name: 'Norrvind' },
      c: { name: 'Båtbyggarna' },
    })
    expect(names.query('a').map(({ id }) => id)).toEqual(['b'])
  })
})

describe('towns, countries and kinds', () => {
  it('are the same whatever their capitals, signs and spaces', () => {
    const { towns, countries, kinds, townNames } = network([], {
      a: { town: 'Upplands  Väsby', country: 'SE', kind: 'company' },
      b: { town: ' upplands-väsby', country: 'se', kind: 'Company' },
      c: { town: 'Väsby'.normalize('NFD'), country: 'FI', kind: 'authority' },
      d: { town: 'VÄSBY', country: 'fi', kind: 'authority' },
    })
    expect([...towns.of]).toEqual([0, 0, 1, 1])
    expect(townNames).toEqual(['upplands väsby', 'väsby'])
    expect([[...countries.of], [...kinds.of]]).toEqual([
      [0, 0, 1, 1],
      [0, 0, 1, 1],
    ])
    expect([towns.count, countries.count, kinds.count]).toEqual([2, 2, 2])
  })

  it('are not known where nothing is told, and a kind not where it is another', () => {
    const { towns, kinds } = network([], {
      a: { town: 'Umeå', kind: 'company' },
      b: { town: '', kind: 'other' },
    })
    expect([[...towns.of], [...kinds.of]]).toEqual([
      [0, -1],
      [0, -1],
    ])
  })

  it('count as not known of anyone where less than half is known', () => {
    const half = network([], { a: town('Umeå'), b: town('Lund'), c: town(''), d: town('') })
    expect([...half.towns.of]).toEqual([0, 1, -1, -1])
    const fewer = network([], { a: town('Umeå'), b: town(''), c: town('') })
    expect([[...fewer.towns.of], fewer.townNames, fewer.towns.count]).toEqual([[-1, -1, -1], [], 0])
  })
})

describe('the towns that stand in a text', () => {
  const known = {
    a: town('Umeå'),
    b: town('Upplands Väsby'),
    c: town('Nya Upplands Väsby By'),
    d: town('Ål'),
    e: town('Ny'),
  }
  const found = (text: string) => {
    const { townsInText, townNames } = network([{ on: ['a'], text }], known)
    return [...(townsInText[0] ?? [])].map((at) => townNames[at]).sort()
  }

  it('are found as whole words', () => {
    expect(found('Cykelpool i Umeå')).toEqual(['umeå'])
    expect(found('UMEÅ: en cykelpool')).toEqual(['umeå'])
    expect(found('Umeåborna cyklar')).toEqual([])
    expect(found('')).toEqual([])
  })

  it('may have names of up to four words', () => {
    expect(found('Vi i Upplands-Väsby och Umeå')).toEqual(['umeå', 'upplands väsby'])
    expect(found('Från Nya Upplands Väsby By')).toEqual(['nya upplands väsby by', 'upplands väsby'])
    const { townsInText } = network([{ on: [], text: 'i ett två tre fyra fem' }], { a: town('Ett Två Tre Fyra Fem') })
    expect(townsInText[0]?.size).toBe(0)
  })

  it('have names of three letters at least', () => {
    expect(found('Ål är en fisk, och ny')).toEqual([])
    const three = network([{ on: [], text: 'i Åre' }], { a: town('Åre') })
    expect(three.townsInText[0]?.size).toBe(1)
  })
})

describe('themes as a vector', () => {
  const themesOf = (...sets: readonly (readonly string[])[]) =>
    network(sets.map((themes) => ({ on: [], themes }))).themes

  it('is of length 1, or empty', () => {
    for (const vector of themesOf(['t', 'u'], ['t'], ['u', 'v', 'w'])) {
      expect(Math.hypot(...vector.values())).toBeCloseTo(1, 12)
    }
    expect(themesOf([])[0]?.size).toBe(0)
  })

  it('weighs by ln(1 + N/df), each theme once', () => {
    const [first] = themesOf(['t', 'u', 'u'], ['u'], ['u'])
    expect((first?.get('t') ?? 0) / (first?.get('u') ?? 1)).toBeCloseTo(Math.log(4) / Math.log(2), 12)
  })
})
