import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../seeded-random.ts'
import { composeMiniNetwork } from './compose.ts'
import { explainMembers } from './explain.ts'
import { brokenRules, type Candidate, type Seed, scoreMembers } from './objective.ts'
import { sizeLimits } from './weights.ts'

function drawSeed(start: number, size: number): Seed {
  const random = seededRandom(start)
  const ids = Array.from({ length: size }, (_, index) => `org${String(index).padStart(2, '0')}`)
  const candidates: Candidate[] = ids.map((id, index) => ({
    id,
    sector: ['municipality', 'company', 'association', 'academia', 'authority'][Math.floor(random() * 5)] ?? 'company',
    active: Math.floor(random() * 4),
    capacity: random() < 0.2 ? null : 1 + Math.floor(random() * 5),
    openProposals: Math.floor(random() * 2.4),
    stake: random() < 0.35 ? random() : 0,
    holds: false,
    ties: 0.5,
    help: random() < 0.3 ? random() : 0,
    helpBy: index % 4 === 0 ? 'what they run together' : null,
  }))
  const needs = Array.from({ length: 3 + Math.floor(random() * 6) }, (_, index) => ({
    id: `need${index}`,
    holderId: ids[Math.floor(random() * size)] ?? '',
    weight: 0.2 + random() * 0.8,
  }))
  const chances = new Map(
    ids.flatMap((id) => needs.map((need) => [id + need.id, random() < 0.35 ? random() * 0.8 : 0] as const)),
  )
  const distances = new Map(
    ids.flatMap((left) => ids.map((right) => [[left, right].sort().join(), 1 + Math.floor(random() * 6)] as const)),
  )
  return {
    needs,
    candidates,
    chance: (member, need) => chances.get(member + need) ?? 0,
    distance: (left, right) => distances.get([left, right].sort().join()) ?? Number.POSITIVE_INFINITY,
  }
}

/** The optimum by trying every set of three to seven. */
function enumerateBest(seed: Seed): number | null {
  let best: number | null = null
  const extend = (from: number, members: readonly Candidate[]) => {
    if (members.length >= sizeLimits.fewest && brokenRules(seed, members).length === 0) {
      best = Math.max(best ?? Number.NEGATIVE_INFINITY, scoreMembers(seed, members).value)
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

describe('composing a mini-network', () => {
  it('reaches .99 of the optimum by exact enumeration and breaks no hard rule', () => {
    const shares: number[] = []
    for (let start = 1; start <= 60; start += 1) {
      const seed = drawSeed(start, 11)
      const best = enumerateBest(seed)
      const found = composeMiniNetwork(seed)
      expect(found === null).toBe(best === null)
      if (!found || best === null) continue
      expect(brokenRules(seed, found.members)).toEqual([])
      shares.push(best > 0 ? found.value / best : Number(found.value >= best - 1e-9))
    }
    expect(shares.length).toBeGreaterThan(30)
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThanOrEqual(0.99)
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.97)
  })

  it('does not depend on the order of candidates', () => {
    for (let start = 100; start < 110; start += 1) {
      const seed = drawSeed(start, 12)
      const turned = composeMiniNetwork({ ...seed, candidates: [...seed.candidates].reverse() })
      expect(turned?.members.map(({ id }) => id)).toEqual(composeMiniNetwork(seed)?.members.map(({ id }) => id))
    }
  })

  it('asks whoever’s need it is though it has no time, and says so; others without time are not asked', () => {
    let proposed = 0
    for (let start = 1; start < 40; start += 1) {
      const drawn = drawSeed(start, 11)
      const [holderId = '', otherId = ''] = drawn.candidates.map(({ id }) => id)
      const full = (candidate: Candidate) =>
        [holderId, otherId].includes(candidate.id) ? { ...candidate, active: 2, capacity: 2 } : candidate
      const seed = { ...drawn, candidates: drawn.candidates.map(full), fixedIds: [holderId] }
      const found = composeMiniNetwork(seed)
      if (!found) continue
      proposed += 1
      const ids = found.members.map(({ id }) => id)
      expect(ids).toContain(holderId)
      expect(ids).not.toContain(otherId)
      expect(explainMembers(seed, found.members).brokenRules).toEqual(['holderFull'])
    }
    expect(proposed).toBeGreaterThan(5)
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

describe('what a proposal shows', () => {
  const seed = drawSeed(2, 11)
  const found = composeMiniNetwork(seed)

  it('whose question it is as the convener, where one of them is a member', () => {
    if (!found) throw new Error('this seed has a lawful set')
    for (const { id: holderId } of found.members) {
      const members = found.members.map((member) => ({ ...member, holds: member.id === holderId }))
      expect(explainMembers(seed, members).convenerId).toBe(holderId)
    }
  })

  it('a grid of needs and members, what stays uncovered, and a convener among them', () => {
    if (!found) throw new Error('this seed has a lawful set')
    const proposal = explainMembers(seed, found.members)
    const parts = Object.values(proposal.parts).reduce((sum, part) => sum + part, 0)
    expect(proposal.value).toBeCloseTo(parts, 12)
    const members = new Set(found.members.map(({ id }) => id))
    expect(proposal.grid).toHaveLength(seed.needs.filter(({ holderId }) => members.has(holderId)).length)
    for (const { cells } of proposal.grid) expect(cells).toHaveLength(found.members.length)
    expect(found.members.map(({ id }) => id)).toContain(proposal.convenerId)
    expect(proposal.brokenRules).toEqual([])
  })
})
