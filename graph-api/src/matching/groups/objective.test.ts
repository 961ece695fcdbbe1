import { describe, expect, it } from 'vitest'
import { explainMembers } from './explain.ts'
import {
  brokenRules,
  type Candidate,
  combinedHelp,
  coverageOf,
  hasReason,
  loadOf,
  mayBeProposed,
  mayJoin,
  type Seed,
  scoreMembers,
} from './objective.ts'

const one = (id: string, of: Partial<Candidate> = {}): Candidate => ({
  ...{ id, sector: 'company', active: 0, capacity: null, openProposals: 0, stake: 0, holds: false, help: 0, ties: 0 },
  ...of,
})

/** `giver` meets the need of `taker` by .5 and `second` by .4; all others are strangers, and all are two links apart. */
const seed: Seed = {
  needs: [
    { id: 'need', holderId: 'taker', weight: 1 },
    { id: 'far', holderId: 'elsewhere', weight: 1 },
    { id: 'open', holderId: 'giver', weight: 0.5 },
  ],
  candidates: [],
  chance: (member, need) => (need === 'need' ? ({ giver: 0.5, second: 0.4 }[member] ?? 0) : need === 'far' ? 1 : 0),
  distance: (left, right) => ([left, right].sort().join() === 'giver,taker' ? 1 : 2),
}
const [taker, giver, second] = [one('taker'), one('giver'), one('second')]

describe('what a group is worth', () => {
  it('is the sum of its parts, each as large as its weight and share', () => {
    const members = [
      one('taker', { stake: 1, sector: 'academia', active: 1, capacity: 2 }),
      one('giver', { stake: 0.5, help: 0.5 }),
      one('second', { help: 0.5, active: 2, capacity: 2 }),
    ]
    const { value, parts } = scoreMembers(seed, members)
    expect(parts.coverage).toBeCloseTo((1 - 0.5 * 0.6) / 2, 12)
    expect(parts.question).toBeCloseTo(0.4 * (1 - 0.5 * 0.75) + 0.4 * 0.75, 12)
    expect(parts.sectors).toBeCloseTo((0.15 * 2) / 4, 12)
    expect(parts.distance).toBeCloseTo((-0.15 * (1 + 2 + 2)) / 3 / 5, 12)
    expect(parts.load).toBeCloseTo((-0.1 * (0.25 + 0 + 1)) / 3, 12)
    expect(parts.size).toBeCloseTo(-0.06, 12)
    expect(value).toBeCloseTo(
      Object.values(parts).reduce((sum, part) => sum + part),
      12,
    )
  })

  it('counts a need of nobody in the group, and nobody’s own offer to it, for nothing', () => {
    expect(scoreMembers(seed, [giver, second]).parts.coverage).toBe(0)
    const selfish = { ...seed, chance: () => 1 }
    expect(coverageOf(selfish, { id: 'need', holderId: 'taker', weight: 1 }, [taker])).toBe(0)
    expect(coverageOf(selfish, { id: 'need', holderId: 'taker', weight: 1 }, [taker, giver])).toBe(1)
  })

  it('covers two needs at the most, and takes four sectors for enough and five links for far', () => {
    const needs = ['a', 'b', 'c'].map((id) => ({ id, holderId: 'taker', weight: 1 }))
    const all = { ...seed, needs, chance: () => 1, distance: () => Number.POSITIVE_INFINITY }
    const many = ['a', 'b', 'c', 'd', 'e'].map((sector) => one(sector, { sector }))
    expect(scoreMembers(all, [taker, giver]).parts.coverage).toBe(1)
    expect(scoreMembers(all, many).parts.sectors).toBeCloseTo(0.15, 12)
    expect(scoreMembers(all, many).parts.distance).toBeCloseTo(-0.15, 12)
    expect(scoreMembers(all, [taker]).parts.distance).toBeCloseTo(0, 12)
  })

  it('counts what several have by one text once, and what each has by itself for each', () => {
    const [a, b] = [one('a', { help: 0.5, helpBy: 'initiative' }), one('b', { help: 0.4, helpBy: 'initiative' })]
    expect(combinedHelp([a, b])).toBeCloseTo(0.5, 12)
    expect(combinedHelp([b, a])).toBeCloseTo(0.5, 12)
    expect(combinedHelp([a, { ...b, helpBy: null }])).toBeCloseTo(0.7, 12)
    const shared = (by: string | null) => [a, b].map((member) => ({ ...member, help: 0, stake: 1, stakeBy: by }))
    const question = (by: string | null) => scoreMembers(seed, shared(by)).parts.question
    expect(question('hope')).toBeCloseTo(0.4 * 0.5, 12)
    expect(question(null)).toBeCloseTo(0.4 * 0.75, 12)
  })
})

describe('a reason to come', () => {
  it('is something at stake, or a need of one’s own that the others meet', () => {
    expect(hasReason(seed, one('any', { stake: 0.1 }), [one('any', { stake: 0.1 })])).toBe(true)
    expect(hasReason(seed, taker, [taker, giver])).toBe(true)
    expect(hasReason(seed, taker, [taker, one('idle')])).toBe(false)
  })

  it('of one who only gives is that two others gain', () => {
    const [a, b] = [one('a', { stake: 1 }), one('b', { stake: 1 })]
    expect(hasReason(seed, giver, [taker, giver, a])).toBe(true)
    expect(hasReason(seed, giver, [taker, giver])).toBe(false)
    expect(hasReason(seed, one('helps', { help: 0.2 }), [one('helps', { help: 0.2 }), a, b])).toBe(true)
    expect(hasReason(seed, one('idle'), [one('idle'), a, b])).toBe(false)
    // What it could give to somebody who is not there is no reason.
    expect(hasReason(seed, second, [second, a, b])).toBe(false)
  })
})

describe('hard rules', () => {
  const staked = (id: string, of: Partial<Candidate> = {}) => one(id, { stake: 1, ...of })
  const group = (count: number) => Array.from({ length: count }, (_, at) => staked(`m${at}`))

  it('ask for three to seven, each once and with a reason', () => {
    expect([2, 3, 7, 8].map((count) => brokenRules(seed, group(count)))).toEqual([['size'], [], [], ['size']])
    expect(brokenRules(seed, [...group(3), staked('m0')])).toEqual(['repeated'])
    expect(brokenRules(seed, [...group(3), one('idle')])).toEqual(['noReason'])
  })

  it('leave alone who has no time or is asked much already', () => {
    const full = staked('full', { active: 2, capacity: 2 })
    expect(mayJoin(full)).toBe(false)
    expect(mayJoin(staked('some', { active: 1, capacity: 2 }))).toBe(true)
    expect(mayJoin(staked('unknown', { active: 9 }))).toBe(true)
    expect(mayJoin(staked('asked', { openProposals: 2 }))).toBe(false)
    expect(brokenRules(seed, [...group(2), full])).toEqual(['capacity'])
    expect(brokenRules(seed, [...group(2), staked('asked', { openProposals: 2 })])).toEqual(['openProposals'])
    expect(mayBeProposed(seed, [...group(2), full])).toBe(false)
  })

  it('want whoever’s need it is, and say where that one has no time', () => {
    const around = { ...seed, fixedIds: ['full'] }
    const full = staked('full', { active: 2, capacity: 2 })
    expect(brokenRules(around, group(3))).toEqual(['fixed'])
    expect(brokenRules(around, [...group(2), full])).toEqual(['holderFull'])
    expect(mayBeProposed(around, [...group(2), full])).toBe(true)
    expect(mayBeProposed(around, group(3))).toBe(false)
    expect(brokenRules(around, [...group(2), { ...full, active: 1 }])).toEqual([])
    expect(brokenRules({ ...seed, fixedIds: ['m0', 'm9'] }, group(3))).toEqual(['fixed'])
  })

  it('take one of unknown capacity for half free with two, and one without any for full', () => {
    expect(loadOf(one('idle'))).toBe(0)
    expect(loadOf(one('two', { active: 2 }))).toBe(0.5)
    expect(loadOf(one('none', { capacity: 0 }))).toBe(1)
    expect(loadOf(one('over', { active: 3, capacity: 2 }))).toBe(1)
  })
})

describe('the evidence for a group', () => {
  it('says who meets which need, what stays open, and what would go with each', () => {
    const members = [taker, giver, second]
    const { grid, uncoveredNeedIds, members: parts, value } = explainMembers(seed, members)
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
      {
        needId: 'open',
        holderId: 'giver',
        coverage: 0,
        cells: members.map(({ id }) => ({ memberId: id, needId: 'open', chance: 0 })),
      },
    ])
    expect(uncoveredNeedIds).toEqual(['open'])
    expect(parts).toEqual(
      members.map(({ id }) => ({
        memberId: id,
        contribution:
          value -
          scoreMembers(
            seed,
            members.filter((member) => member.id !== id),
          ).value,
      })),
    )
  })

  it('proposes whoever holds the question, is tied to it most, knows the others, has time or brings something', () => {
    const convenes = (members: readonly Candidate[], of: Partial<Seed> = {}) =>
      explainMembers({ ...seed, needs: [], distance: () => 3, ...of }, members).convenerId
    const [a, b, c] = [one('a'), one('b'), one('c')]
    expect(convenes([c, b, a])).toBe('a')
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
    expect(convenes([])).toBeNull()
  })
})
