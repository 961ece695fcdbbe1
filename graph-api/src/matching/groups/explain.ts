import {
  type BrokenRule,
  brokenRules,
  type Candidate,
  coverageOf,
  loadOf,
  type ObjectiveParts,
  type Seed,
  scoreMembers,
} from './objective.ts'
import { convenerWeights, metThreshold } from './weights.ts'

export interface GridCell {
  readonly memberId: string
  readonly needId: string
  /** The chance that this member meets this need, 0 to 1; 0 for its own. */
  readonly chance: number
}

export interface GridRow {
  readonly needId: string
  readonly holderId: string
  /** By all members together, 0 to 1. */
  readonly coverage: number
  readonly cells: readonly GridCell[]
}

export interface MemberPart {
  readonly memberId: string
  /** What the value would lose without this member; below 0 where it costs more than it brings. */
  readonly contribution: number
}

export interface MiniNetworkProposal {
  readonly value: number
  readonly parts: ObjectiveParts
  readonly members: readonly MemberPart[]
  readonly grid: readonly GridRow[]
  readonly uncoveredNeedIds: readonly string[]
  readonly convenerId: string | null
  readonly brokenRules: readonly BrokenRule[]
}

/** The whole evidence for a set of members, lawful or not: the page shows which rule a change would break. */
export function explainMembers(seed: Seed, members: readonly Candidate[]): MiniNetworkProposal {
  const { value, parts } = scoreMembers(seed, members)
  const inside = (need: { readonly holderId: string }) => members.some(({ id }) => id === need.holderId)
  const grid = seed.needs.filter(inside).map((need) => ({
    needId: need.id,
    holderId: need.holderId,
    coverage: coverageOf(seed, need, members),
    cells: members.map(({ id }) => ({
      memberId: id,
      needId: need.id,
      chance: id === need.holderId ? 0 : seed.chance(id, need.id),
    })),
  }))
  const memberParts = members.map((member) => {
    const others = members.filter((one) => one !== member)
    return { memberId: member.id, contribution: value - scoreMembers(seed, others).value }
  })
  return {
    value,
    parts,
    members: memberParts,
    grid,
    uncoveredNeedIds: grid.filter(({ coverage }) => coverage < metThreshold).map(({ needId }) => needId),
    convenerId: proposeConvener(seed, members, memberParts),
    brokenRules: brokenRules(seed, members),
  }
}

/**
 * Whose question it is, where one of them is a member. Else, and among those: whoever is tied to it most, knows most of the others,
 * has time, and brings something.
 */
function proposeConvener(seed: Seed, members: readonly Candidate[], parts: readonly MemberPart[]): string | null {
  const most = Math.max(1e-9, ...parts.map(({ contribution }) => contribution))
  const ranked = members.map((member, index) => {
    const others = members.filter((one) => one !== member)
    const known = others.filter(({ id }) => seed.distance(member.id, id) <= 1).length
    const worth =
      convenerWeights.ties * member.ties +
      convenerWeights.knows * (known / Math.max(1, others.length)) +
      convenerWeights.freeCapacity * (1 - loadOf(member)) +
      (convenerWeights.contribution * Math.max(0, parts[index]?.contribution ?? 0)) / most
    return { id: member.id, holds: member.holds, worth }
  })
  ranked.sort((x, y) => Number(y.holds) - Number(x.holds) || y.worth - x.worth || (x.id < y.id ? -1 : 1))
  return ranked[0]?.id ?? null
}
