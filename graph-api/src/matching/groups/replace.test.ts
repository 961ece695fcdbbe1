import { describe, expect, it } from 'vitest'
import type { Candidate, Seed } from './objective.ts'
import { rankNextMembers } from './replace.ts'

const one = (id: string, more: Partial<Candidate> = {}): Candidate => ({
  ...{
    id,
    sector: 'company',
    active: 0,
    capacity: null,
    openProposals: 0,
    stake: 0.5,
    holds: false,
    help: 0,
    ties: 0.5,
  },
  ...more,
})
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
})
