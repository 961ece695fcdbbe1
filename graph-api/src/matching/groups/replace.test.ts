import { describe, expect, it } from 'vitest'
import { sampleCandidate } from '../testing/candidates.ts'
import type { Candidate, Seed } from './objective.ts'
import { rankNextMembers } from './replace.ts'

const one = (id: string, more: Partial<Candidate> = {}) => sampleCandidate(id, { stake: 0.5, ties: 0.5, ...more })
const members = [one('a'), one('b', { stake: 1 })]
/** `a` needs something, which `helps` can meet surely and `perhaps` not so surely. */
const seedOf = (candidates: readonly Candidate[]): Seed => ({
  candidates,
  needs: [{ id: 'need', holderId: 'a', weight: 1 }],
  chance: (id) => ({ helps: 0.9, perhaps: 0.4 })[id] ?? 0,
  distance: () => 2,
})
const nextOf = (groups: readonly (readonly Candidate[])[]) => groups.map((group) => group.at(-1)?.id)

describe('who could be the next member', () => {
  it('is ranked by what the group is worth with each', () => {
    const seed = seedOf([one('neither'), one('perhaps'), one('helps'), ...members])
    const groups = rankNextMembers(seed, members, new Set())
    expect(nextOf(groups)).toEqual(['helps', 'perhaps', 'neither'])
    for (const group of groups) expect(group.slice(0, 2)).toEqual(members)
  })

  it('is nobody who leaves, has no room, or no reason to come', () => {
    const seed = seedOf([
      one('leaves', { stake: 1 }),
      one('full', { active: 3, capacity: 3 }),
      one('asked', { openProposals: 9 }),
      one('stranger', { stake: 0 }),
      one('helps', { stake: 0 }),
    ])
    expect(nextOf(rankNextMembers(seed, members, new Set(['leaves'])))).toEqual(['helps'])
  })

  it('is nobody who is in it already, and of those that are alike the first by id', () => {
    const seed = seedOf([...members, one('y'), one('x')])
    expect(nextOf(rankNextMembers(seed, members, new Set()))).toEqual(['x', 'y'])
    expect(nextOf(rankNextMembers(seedOf([one('x'), one('y')]), members, new Set()))).toEqual(['x', 'y'])
  })

  it('is rather one with whom fewer rules are broken than one with whom it is worth more', () => {
    const [needy, busy] = [one('needy', { stake: 0 }), one('busy', { active: 1, capacity: 1 })]
    const seed = {
      ...seedOf([one('worth', { stake: 1, help: 1 }), one('meets')]),
      needs: [{ id: 'need', holderId: 'needy', weight: 0.01 }],
      chance: (id: string) => (id === 'meets' ? 1 : 0),
    }
    expect(nextOf(rankNextMembers(seed, [needy, busy], new Set()))).toEqual(['meets', 'worth'])
    expect(nextOf(rankNextMembers(seed, [one('needy'), busy], new Set()))).toEqual(['worth', 'meets'])
  })
})
