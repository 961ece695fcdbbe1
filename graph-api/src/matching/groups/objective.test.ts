import { describe, expect, it } from 'vitest'
import { sampleCandidate as one } from '../testing/candidates.ts'
import {
  brokenRules,
  type Candidate,
  coverageOf,
  hasReason,
  loadOf,
  mayBeAsked,
  mayBeProposed,
  mayJoin,
  type Seed,
  scoreMembers,
} from './objective.ts'
import { combinedHelp } from './question-worth.ts'
import { metThreshold, mostOpenProposals, objectiveWeights as weights } from './weights.ts'

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
    const { stakeShare } = weights
    const stake = 1 - (1 - stakeShare) * (1 - 0.5 * stakeShare)
    expect(parts.coverage).toBeCloseTo((1 - 0.5 * 0.6) / weights.exchangesEnough, 12)
    expect(parts.question).toBeCloseTo((weights.question * (stake + 0.75)) / 2, 12)
    expect(parts.sectors).toBeCloseTo((weights.sectors * 2) / weights.sectorsEnough, 12)
    expect(parts.distance).toBeCloseTo((-weights.distance * (1 + 2 + 2)) / 3 / weights.farthest, 12)
    expect(parts.load).toBeCloseTo((-weights.load * (0.25 + 0 + 1)) / 3, 12)
    expect(parts.size).toBeCloseTo(-3 * weights.member, 12)
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

  it('counts needs by their weights, so many at the most, and takes so many sectors for enough and so many links for far', () => {
    const needs = Array.from({ length: weights.exchangesEnough + 1 }, (_, at) => {
      return { id: `need ${at}`, holderId: 'taker', weight: 1 }
    })
    const all = { ...seed, needs, chance: () => 1, distance: () => Number.POSITIVE_INFINITY }
    const light = { ...all, needs: [{ id: 'light', holderId: 'taker', weight: 0.4 }] }
    const many = Array.from({ length: weights.sectorsEnough + 1 }, (_, at) => one(`m${at}`, { sector: `s${at}` }))
    expect(scoreMembers(all, [taker, giver]).parts.coverage).toBe(1)
    expect(scoreMembers(light, [taker, giver]).parts.coverage).toBeCloseTo(0.4 / weights.exchangesEnough, 12)
    expect(scoreMembers(all, many).parts.sectors).toBeCloseTo(weights.sectors, 12)
    expect(scoreMembers(all, many).parts.distance).toBeCloseTo(-weights.distance, 12)
    expect(scoreMembers(all, [taker]).parts.distance).toBeCloseTo(0, 12)
    expect(scoreMembers(all, []).value).toBeCloseTo(0, 12)
  })

  it('counts what several have by one text once, and what each has by itself for each', () => {
    const [a, b] = [one('a', { help: 0.5, helpBy: 'initiative' }), one('b', { help: 0.4, helpBy: 'initiative' })]
    expect(combinedHelp([a, b])).toBeCloseTo(0.5, 12)
    expect(combinedHelp([b, a])).toBeCloseTo(0.5, 12)
    expect(combinedHelp([a, { ...b, helpBy: null }])).toBeCloseTo(0.7, 12)
    const shared = (by: string | null) => [a, b].map((member) => ({ ...member, help: 0, stake: 1, stakeBy: by }))
    const question = (by: string | null) => scoreMembers(seed, shared(by)).parts.question
    const half = weights.question / 2
    expect(question('hope')).toBeCloseTo(half * weights.stakeShare, 12)
    expect(question(null)).toBeCloseTo(half * (1 - (1 - weights.stakeShare) ** 2), 12)
  })
})

describe('a reason to come', () => {
  it('is something at stake, or a need of one’s own that the others meet', () => {
    expect(hasReason(seed, one('any', { stake: 0.1 }), [one('any', { stake: 0.1 })])).toBe(true)
    expect(hasReason(seed, taker, [taker, giver])).toBe(true)
    expect(hasReason(seed, taker, [taker, one('idle')])).toBe(false)
  })

  it('begins where a need is met, by all together', () => {
    const meets = (chance: number) => ({ ...seed, chance: () => chance })
    expect(hasReason(meets(metThreshold), taker, [taker, giver])).toBe(true)
    expect(hasReason(meets(metThreshold - 0.01), taker, [taker, giver])).toBe(false)
    expect(hasReason(meets(metThreshold - 0.01), taker, [taker, giver, second])).toBe(true)
    const [a, b] = [one('a', { stake: 1 }), one('b', { stake: 1 })]
    expect(hasReason(meets(metThreshold), second, [taker, second, a, b])).toBe(true)
    expect(hasReason(meets(metThreshold - 0.01), second, [taker, second, a, b])).toBe(false)
  })

  it('of one who only gives is not its own need', () => {
    const [a, b] = [one('a', { stake: 1 }), one('b', { stake: 1 })]
    const selfish = { ...seed, chance: (member: string) => (member === 'taker' ? 1 : 0) }
    expect(hasReason(selfish, taker, [taker, a, b])).toBe(false)
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
    expect(mayJoin(staked('asked', { openProposals: mostOpenProposals }))).toBe(false)
    expect(mayJoin(staked('soon', { openProposals: mostOpenProposals - 1 }))).toBe(true)
    expect(brokenRules(seed, [...group(2), full])).toEqual(['capacity'])
    expect(brokenRules(seed, [...group(2), staked('asked', { openProposals: mostOpenProposals })])).toEqual([
      'openProposals',
    ])
    expect(mayBeProposed(seed, [...group(2), full])).toBe(false)
  })

  it('let whoever may join be asked, and whoever’s need it is however full', () => {
    const full = staked('full', { active: 2, capacity: 2 })
    const asked = staked('asked', { openProposals: mostOpenProposals })
    const candidates = [full, staked('free'), asked]
    const idsOf = (of: Partial<Seed>) => mayBeAsked({ ...seed, candidates, ...of }).map(({ id }) => id)
    expect(idsOf({})).toEqual(['free'])
    expect(idsOf({ fixedIds: ['full', 'asked'] })).toEqual(['full', 'free', 'asked'])
  })

  it('want whoever’s need it is, and say where that one has no time', () => {
    const around = { ...seed, fixedIds: ['full'] }
    const full = staked('full', { active: 2, capacity: 2 })
    expect(brokenRules(around, group(3))).toEqual(['fixed'])
    expect(brokenRules(around, [...group(2), full])).toEqual(['holderFull'])
    expect(mayBeProposed(around, [...group(2), full])).toBe(true)
    expect(mayBeProposed(around, group(3))).toBe(false)
    expect(brokenRules(around, [...group(2), { ...full, active: 1 }])).toEqual([])
    const often = { ...full, active: 1, openProposals: mostOpenProposals }
    expect(brokenRules(around, [...group(2), often])).toEqual([])
    expect(brokenRules(around, [...group(1), full, { ...full, id: 'other' }])).toEqual(['capacity', 'holderFull'])
    expect(brokenRules({ ...seed, fixedIds: ['m0', 'm9'] }, group(3))).toEqual(['fixed'])
  })

  it('take one of unknown capacity for half free with two, and one without any for full', () => {
    expect(loadOf(one('idle'))).toBe(0)
    expect(loadOf(one('two', { active: 2 }))).toBe(0.5)
    expect(loadOf(one('none', { capacity: 0 }))).toBe(1)
    expect(loadOf(one('over', { active: 3, capacity: 2 }))).toBe(1)
  })
})
