import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawSeed, sampleCandidate as one } from '../testing/candidates.ts'
import { explainMembers } from './explain.ts'
import { brokenRules, type Candidate, coverageOf, loadOf, type Seed, scoreMembers } from './objective.ts'
import { convenerWeights, metThreshold } from './weights.ts'

/** The first few of a drawn world. */
const drawn = fc
  .record({ start: fc.integer({ min: 1, max: 5000 }), count: fc.integer({ min: 1, max: 7 }) })
  .map(({ start, count }) => {
    const seed = drawSeed(start, 8)
    return { seed, members: seed.candidates.slice(0, count) }
  })

describe('the evidence for a group', () => {
  it('is the chance of each member for each need of a member, but for its own', () => {
    const seed: Seed = {
      needs: [
        { id: 'need', holderId: 'taker', weight: 1 },
        { id: 'far', holderId: 'elsewhere', weight: 1 },
      ],
      candidates: [],
      chance: (member, need) => (need === 'need' ? ({ taker: 1, giver: 0.5, second: 0.4 }[member] ?? 0) : 1),
      distance: () => 2,
    }
    const { grid } = explainMembers(
      seed,
      ['taker', 'giver', 'second'].map((id) => one(id)),
    )
    expect(grid).toEqual([
      {
        needId: 'need',
        holderId: 'taker',
        coverage: 1 - 0.5 * 0.6,
        cells: [
          { memberId: 'taker', needId: 'need', chance: 0 },
          { memberId: 'giver', needId: 'need', chance: 0.5 },
          { memberId: 'second', needId: 'need', chance: 0.4 },
        ],
      },
    ])
  })

  it('is its value, its parts, the rules it breaks, and what would go with each', () => {
    fc.assert(
      fc.property(drawn, ({ seed, members }) => {
        const proposal = explainMembers(seed, members)
        const { value, parts } = scoreMembers(seed, members)
        expect(proposal).toMatchObject({ value, parts, brokenRules: brokenRules(seed, members) })
        expect(proposal.members).toEqual(
          members.map(({ id }) => {
            const others = members.filter((member) => member.id !== id)
            return { memberId: id, contribution: value - scoreMembers(seed, others).value }
          }),
        )
        for (const { needId, coverage, holderId } of proposal.grid)
          expect(coverage).toBe(coverageOf(seed, { id: needId, holderId, weight: 1 }, members))
      }),
      { numRuns: 30 },
    )
  })

  it('says of a need that it is open where the others meet it too seldom together', () => {
    const needs = [{ id: 'need', holderId: 'taker', weight: 1 }]
    const open = (chance: number) =>
      explainMembers({ needs, candidates: [], chance: () => chance, distance: () => 1 }, [one('taker'), one('giver')])
        .uncoveredNeedIds
    expect(open(metThreshold)).toEqual([])
    expect(open(metThreshold - 0.01)).toEqual(['need'])
  })
})

describe('who should call the first meeting', () => {
  const nothing: Seed = { needs: [], candidates: [], chance: () => 0, distance: () => 3 }
  const convenes = (members: readonly Candidate[], of: Partial<Seed> = {}) =>
    explainMembers({ ...nothing, ...of }, members).convenerId
  const [a, b, c] = [one('a'), one('b'), one('c')]

  it('is whoever holds the question, is tied to it most, knows the others, has time or brings something', () => {
    expect(convenes([a, { ...b, ties: 0.5 }, c])).toBe('b')
    expect(convenes([{ ...a, ties: 1 }, b, { ...c, holds: true }])).toBe('c')
    expect(convenes([a, b, c], { distance: (x, y) => ([x, y].includes('c') ? 1 : 3) })).toBe('c')
    expect(
      convenes([
        { ...a, active: 1, capacity: 2 },
        { ...b, active: 1, capacity: 4 },
        { ...c, active: 2, capacity: 2 },
      ]),
    ).toBe('b')
    expect(convenes([a, b, { ...c, help: 1 }])).toBe('c')
  })

  it('is the first by id of those that are alike, and nobody where there is nobody', () => {
    expect([convenes([c, b, a]), convenes([a, b, c])]).toEqual(['a', 'a'])
    expect(convenes([])).toBeNull()
  })

  it('knows whoever is one link away, and not who is further', () => {
    const knows = (links: number) =>
      convenes([{ ...a, ties: 0.01 }, b, c], { distance: (x, y) => (x + y === 'bc' || x + y === 'cb' ? links : 3) })
    expect([knows(1), knows(2)]).toEqual(['b', 'a'])
  })

  it('weighs all four by their shares, among those whose question it is', () => {
    fc.assert(
      fc.property(drawn, fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }), ({ seed, members }, holds) => {
        const all = members.map((member, at) => ({ ...member, ties: member.stake, holds: holds[at] ?? false }))
        const proposal = explainMembers(seed, all)
        const most = Math.max(...proposal.members.map(({ contribution }) => contribution))
        const worth = (member: Candidate) => {
          const others = all.filter((one) => one !== member)
          const known = others.filter(({ id }) => seed.distance(member.id, id) <= 1).length
          const brings = proposal.members.find(({ memberId }) => memberId === member.id)?.contribution ?? 0
          return (
            convenerWeights.ties * member.ties +
            (others.length ? (convenerWeights.knows * known) / others.length : 0) +
            convenerWeights.freeCapacity * (1 - loadOf(member)) +
            (most > 0 ? (convenerWeights.contribution * Math.max(0, brings)) / most : 0)
          )
        }
        const chosen = all.find(({ id }) => id === proposal.convenerId)
        const asked = all.some((member) => member.holds) ? all.filter((member) => member.holds) : all
        expect(asked).toContain(chosen)
        for (const member of asked) expect(chosen && worth(chosen)).toBeGreaterThanOrEqual(worth(member) - 1e-9)
      }),
      { numRuns: 100 },
    )
  })
})
