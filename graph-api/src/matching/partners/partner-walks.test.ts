import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { samplePartnership } from '../testing/partner-network.ts'
import { createPartnerNetwork } from './partner-network.ts'
import { townSides, walkFromPartners, walkFromTowns } from './partner-walks.ts'

const none = -1
const network = (...rows: readonly string[]) =>
  createPartnerNetwork(
    samplePartnership(
      rows.map((on) => ({ on: [...on] })),
      { a: {}, b: {}, c: {}, d: {}, e: {} },
    ),
  )
const sum = (shares: Float64Array) => shares.reduce((total, one) => total + one, 0)

describe('a walk from the partners', () => {
  it('comes to those who are nearer more often', () => {
    const shares = walkFromPartners(network('ab', 'bc', 'cd'), [0], none)
    const [, near = 0, further = 0, far = 0, apart] = shares
    expect(near).toBeGreaterThan(further)
    expect(further).toBeGreaterThan(far)
    expect(far).toBeGreaterThan(0)
    expect(apart).toBe(0)
  })

  it('divides itself among the initiatives of one, and among those who are on one', () => {
    const [, pair = 0, ofThree = 0, alsoOfThree = 0] = walkFromPartners(network('ab', 'acd'), [0], none)
    expect(pair).toBeGreaterThan(ofThree)
    expect(alsoOfThree).toBeCloseTo(ofThree, 12)
    const [, busy = 0] = walkFromPartners(network('ab', 'ac', 'ad'), [0], none)
    const [, only = 0] = walkFromPartners(network('ab'), [0], none)
    expect(only).toBeGreaterThan(busy)
  })

  it('begins at all partners alike', () => {
    const shares = walkFromPartners(network('ac', 'bd'), [0, 1], none)
    expect(shares[0]).toBeCloseTo(shares[1] ?? 0, 12)
    expect(shares[2]).toBeCloseTo(shares[3] ?? 0, 12)
    const [fromA, fromB] = [[0], [1]].map((seeds) => walkFromPartners(network('ac', 'bd', 'cd'), seeds, none))
    const both = walkFromPartners(network('ac', 'bd', 'cd'), [0, 1], none)
    for (const [at, share] of both.entries()) {
      expect(share).toBeCloseTo(((fromA?.[at] ?? 0) + (fromB?.[at] ?? 0)) / 2, 12)
    }
  })

  it('keeps its whole where everyone has an initiative to go by, and never has more', () => {
    expect(sum(walkFromPartners(network('ab', 'bc', 'cd', 'de'), [0], none))).toBeCloseTo(1, 12)
    const row = fc.uniqueArray(fc.constantFrom(...'abcde'), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(
        fc.array(
          row.map((on) => on.join('')),
          { minLength: 1, maxLength: 6 },
        ),
        fc.nat({ max: 5 }),
        (rows, asked) => {
          const shares = walkFromPartners(network(...rows), [0, 2], asked)
          expect(sum(shares)).toBeLessThanOrEqual(1 + 1e-9)
          for (const share of shares) expect(share).toBeGreaterThanOrEqual(0)
        },
      ),
      { numRuns: 40 },
    )
  })

  it('returns to where it began: some of it is always there', () => {
    const [start = 0] = walkFromPartners(network('ab'), [0], none)
    expect(start).toBeGreaterThan(0.28)
    expect(walkFromPartners(network('bc'), [0], none)[0]).toBeCloseTo(0.28, 12)
  })

  it('does not go by the initiative that is asked about', () => {
    const rows = ['ab', 'acd', 'bc'] as const
    const shares = walkFromPartners(network(...rows), [0], 1)
    const without = walkFromPartners(network('ab', '', 'bc'), [0], none)
    expect([...shares]).toEqual([...without].map((share) => expect.closeTo(share, 12)))
    expect(walkFromPartners(network('ab'), [0], 0)[1]).toBe(0)
  })

  it('is nowhere without partners', () => {
    expect(sum(walkFromPartners(network('ab'), [], none))).toBe(0)
  })
})

describe('a walk from the towns of the partners', () => {
  const known = { a: { town: 'Umeå' }, b: { town: 'Umeå' }, c: { town: 'Vasa' }, d: { town: 'Lund' }, e: { town: '' } }
  const sides = (...rows: readonly string[]) =>
    townSides(
      createPartnerNetwork(
        samplePartnership(
          rows.map((on) => ({ on: [...on] })),
          known,
        ),
      ),
    )

  it('goes by the initiatives that have organisations in a town, each town once', () => {
    expect(sides('abc', 'cd', 'e')).toEqual({ members: [[0, 1], [1, 2], []], groups: [[0], [0, 1], [1]] })
  })

  it('comes to the towns that are nearer more often', () => {
    const [home = 0, near = 0, far = 0] = walkFromTowns(sides('ac', 'cd'), [0], none)
    expect(near).toBeGreaterThan(far)
    expect(far).toBeGreaterThan(0)
    expect(home + near + far).toBeCloseTo(1, 12)
  })

  it('begins oftener where more partners sit', () => {
    const [home = 0, other = 0] = walkFromTowns(sides('a', 'c'), [0, 0, 1], none)
    expect(home).toBeCloseTo(2 * other, 12)
  })

  it('leaves out the initiative that is asked about', () => {
    expect([...walkFromTowns(sides('ac', 'cd'), [0], 0)]).toEqual([expect.closeTo(0.2, 12), 0, 0])
  })
})
