import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawSeed, sampleCandidate } from '../testing/candidates.ts'
import { composeMiniNetwork } from './compose.ts'
import { brokenRules, type Candidate, mayBeProposed, type Seed, scoreMembers } from './objective.ts'
import { declaredAnswer } from './question-worth.ts'
import { mostOpenProposals, objectiveWeights, questionLimits, sizeLimits } from './weights.ts'

/** The optimum by trying every set of three to seven. */
function enumerateBest(seed: Seed): number | null {
  let best: number | null = null
  const extend = (from: number, members: readonly Candidate[]) => {
    if (members.length >= sizeLimits.fewest) {
      const { value } = scoreMembers(seed, members)
      if ((best === null || value > best) && brokenRules(seed, members).length === 0) best = value
    }
    if (members.length === sizeLimits.most) return
    for (let index = from; index < seed.candidates.length; index += 1) {
      const next = seed.candidates[index]
      if (next) extend(index + 1, [...members, next])
    }
  }
  extend(0, [])
  return best
}

const idsOf = (found: { readonly members: readonly Candidate[] } | null) => found?.members.map(({ id }) => id)

describe('small worlds', () => {
  const nothing = { needs: [], chance: () => 0, distance: () => 1 }
  const staked = (id: string, of: Partial<Candidate> = {}) => sampleCandidate(id, { stake: 1, ...of })
  const seedOf = (candidates: readonly Candidate[], of: Partial<Seed> = {}): Seed => ({ ...nothing, candidates, ...of })
  const worthOf = (ids: string, seed: Seed) =>
    scoreMembers(
      seed,
      [...ids].flatMap((id) => seed.candidates.find((one) => one.id === id) ?? []),
    ).value

  it('have one whose initiative is only said to answer as a third, and not as a fourth', () => {
    const claim = sampleCandidate('d', { help: questionLimits.onlyDeclared, helpBy: declaredAnswer })
    expect(idsOf(composeMiniNetwork(seedOf([staked('a'), staked('b'), claim])))).toEqual(['a', 'b', 'd'])
    expect(idsOf(composeMiniNetwork(seedOf([staked('a'), staked('b'), staked('c'), claim])))).toEqual(['a', 'b', 'c'])
  })

  it('have no group where fewer than three may be asked or have a reason', () => {
    expect(composeMiniNetwork(seedOf([]))).toBeNull()
    expect(composeMiniNetwork(seedOf([staked('a'), staked('b')]))).toBeNull()
    const asked = staked('c', { openProposals: mostOpenProposals })
    expect(composeMiniNetwork(seedOf([staked('a'), staked('b'), asked]))).toBeNull()
    expect(composeMiniNetwork(seedOf([staked('a'), staked('b'), sampleCandidate('c')]))).toBeNull()
    expect(idsOf(composeMiniNetwork(seedOf([staked('c'), staked('b'), staked('a')])))).toEqual(['a', 'b', 'c'])
  })

  it('of those that are alike choose the first by id, in whatever order they come', () => {
    const alike = [...'edacb'].map((id) => sampleCandidate(id, { stake: 0.01 }))
    expect(idsOf(composeMiniNetwork(seedOf(alike)))).toEqual(['a', 'b', 'c'])
    expect(idsOf(composeMiniNetwork(seedOf([...alike].reverse())))).toEqual(['a', 'b', 'c'])
  })

  it('grow to seven and no further where each brings more than it costs', () => {
    const many = [...'ihgfedcba'].map((id) => staked(id, { sector: id, help: 0.2 }))
    const apart = { distance: () => 0 }
    const found = composeMiniNetwork(seedOf(many, apart))
    const grown = [3, 4, 5, 6, 7].map((count) => worthOf('abcdefg'.slice(0, count), seedOf(many, apart)))
    const best = 3 + grown.indexOf(Math.max(...grown))
    expect(found?.members).toHaveLength(best)
    const needs = [...'abcdefghi'].map((id) => ({ id: `need ${id}`, holderId: id, weight: 0.1 }))
    const helpful = seedOf(many, { ...apart, needs, chance: () => 1 })
    expect(composeMiniNetwork(helpful)?.members).toHaveLength(sizeLimits.most)
  })

  it('take in one who only gives, since two others gain by it', () => {
    const needs = [...'ab'].map((id) => ({ id: `need ${id}`, holderId: id, weight: 1 }))
    const [a, b, giver] = [sampleCandidate('a'), sampleCandidate('b'), sampleCandidate('giver')]
    const seed = seedOf([sampleCandidate('idle'), giver, b, a], { needs, chance: (id) => (id === 'giver' ? 1 : 0) })
    expect(idsOf(composeMiniNetwork(seed))).toEqual(['a', 'b', 'giver'])
  })

  it('keep whoever’s need it is though the others would be better off without', () => {
    const far = (left: string, right: string) => ([left, right].includes('z') ? objectiveWeights.farthest : 1)
    const all = [...'abcdz'].map((id) => staked(id, { active: id === 'z' ? 3 : 0, capacity: 3 }))
    expect(idsOf(composeMiniNetwork(seedOf(all, { distance: far })))).not.toContain('z')
    const around = seedOf(all, { distance: far, fixedIds: ['z'] })
    const found = composeMiniNetwork(around)
    expect(idsOf(found)).toContain('z')
    expect(mayBeProposed(around, found?.members ?? [])).toBe(true)
    expect(composeMiniNetwork(seedOf(all, { fixedIds: ['nobody'] }))).toBeNull()
  })
})

describe('composing a mini-network', () => {
  it('reaches .99 of the optimum by exact enumeration and breaks no hard rule', () => {
    const shares: number[] = []
    for (let start = 1; start <= 20; start += 1) {
      const seed = drawSeed(start, start % 5 === 0 ? 10 : 8)
      const best = enumerateBest(seed)
      const found = composeMiniNetwork(seed)
      expect(found === null).toBe(best === null)
      if (!found || best === null) continue
      expect(brokenRules(seed, found.members)).toEqual([])
      expect(found.value).toBe(scoreMembers(seed, found.members).value)
      shares.push(best > 0 ? found.value / best : Number(found.value >= best - 1e-9))
    }
    expect(shares.length).toBeGreaterThan(10)
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThanOrEqual(0.99)
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.97)
  })

  it('does not depend on the order of candidates', () => {
    for (let start = 100; start < 103; start += 1) {
      const seed = drawSeed(start, 10)
      const turned = composeMiniNetwork({ ...seed, candidates: [...seed.candidates].reverse() })
      expect(idsOf(turned)).toEqual(idsOf(composeMiniNetwork(seed)))
    }
  })

  it('leaves nothing to be gained by swapping, leaving out or adding one, also where many could be asked', () => {
    // Drawn so that growing sets alone would not have found the group.
    for (const [start, size] of [
      [12, 18],
      [298, 18],
      [36, 24],
      [190, 24],
    ] as const) {
      const seed = drawSeed(start, size)
      const found = composeMiniNetwork(seed)
      if (!found) throw new Error('these seeds have a lawful set')
      const { members, value } = found
      expect(idsOf(found)).toEqual([...(idsOf(found) ?? [])].sort())
      const outside = seed.candidates.filter((one) => !members.includes(one))
      const without = members.map((gone) => members.filter((one) => one !== gone))
      const swapped = without.flatMap((rest) => outside.map((one) => [...rest, one]))
      for (const others of [...without, ...swapped, ...outside.map((one) => [...members, one])]) {
        if (scoreMembers(seed, others).value > value + 1e-9) expect(brokenRules(seed, others)).not.toEqual([])
      }
    }
  })

  it('asks whoever’s need it is though it has no time; others without time are not asked', () => {
    let proposed = 0
    for (let start = 1; start < 12; start += 1) {
      const drawn = drawSeed(start, 8)
      const [holderId = '', otherId = ''] = drawn.candidates.map(({ id }) => id)
      const full = (candidate: Candidate) =>
        [holderId, otherId].includes(candidate.id) ? { ...candidate, active: 2, capacity: 2 } : candidate
      const seed = { ...drawn, candidates: drawn.candidates.map(full), fixedIds: [holderId] }
      const found = composeMiniNetwork(seed)
      if (!found) continue
      proposed += 1
      expect(idsOf(found)).toContain(holderId)
      expect(idsOf(found)).not.toContain(otherId)
      expect(brokenRules(seed, found.members)).toEqual(['holderFull'])
    }
    expect(proposed).toBeGreaterThan(2)
  })

  it('coverage is 0 to 1 and never falls when a member joins', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 6 }), (start, count) => {
        const seed = drawSeed(start, 9)
        const before = scoreMembers(seed, seed.candidates.slice(0, count)).parts.coverage
        const after = scoreMembers(seed, seed.candidates.slice(0, count + 1)).parts.coverage
        expect(before).toBeGreaterThanOrEqual(0)
        expect(after).toBeGreaterThanOrEqual(before - 1e-12)
        expect(after).toBeLessThanOrEqual(1)
      }),
      { numRuns: 50 },
    )
  })
})
