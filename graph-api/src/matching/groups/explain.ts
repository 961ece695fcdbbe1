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
  /** Needs it is the likeliest to meet, best first. */
  readonly meets: readonly string[]
  /** Its own needs that the others meet. */
  readonly gets: readonly string[]
}

export interface Convener {
  readonly memberId: string
  /** Share of the other members it is directly linked to, 0 to 1. */
  readonly knows: number
  /** 1 − active/capacity, 0 to 1. */
  readonly freeCapacity: number
  readonly contribution: number
}

export interface MiniNetworkProposal {
  readonly value: number
  readonly parts: ObjectiveParts
  readonly members: readonly MemberPart[]
  readonly grid: readonly GridRow[]
  readonly uncoveredNeedIds: readonly string[]
  readonly convener: Convener | null
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
  const memberParts = members.map((member) => partOf(seed, member, members, { value, grid }))
  return {
    value,
    parts,
    members: memberParts,
    grid,
    uncoveredNeedIds: grid.filter(({ coverage }) => coverage < metThreshold).map(({ needId }) => needId),
    convener: proposeConvener(seed, members, memberParts),
    brokenRules: brokenRules(seed, members),
  }
}

function partOf(
  seed: Seed,
  member: Candidate,
  members: readonly Candidate[],
  whole: { readonly value: number; readonly grid: readonly GridRow[] },
): MemberPart {
  const others = members.filter((one) => one !== member)
  const meets = whole.grid
    .flatMap(({ cells }) => cells.filter(({ memberId, chance }) => memberId === member.id && chance >= metThreshold))
    .sort((x, y) => y.chance - x.chance)
  const gets = whole.grid.filter(({ holderId, coverage }) => holderId === member.id && coverage >= metThreshold)
  return {
    memberId: member.id,
    contribution: whole.value - scoreMembers(seed, others).value,
    meets: meets.map(({ needId }) => needId),
    gets: gets.map(({ needId }) => needId),
  }
}

/**
 * Whose question it is, where one of them is a member. Else, and among those: whoever most ties to it, knows most of the others,
 * has time, and brings something; with reasons to say why.
 */
function proposeConvener(seed: Seed, members: readonly Candidate[], parts: readonly MemberPart[]): Convener | null {
  const most = Math.max(1e-9, ...parts.map(({ contribution }) => contribution))
  const standing = members.map((member, index) => {
    const others = members.filter((one) => one !== member)
    const known = others.filter(({ id }) => seed.distance(member.id, id) <= 1).length
    const knows = others.length === 0 ? 0 : known / others.length
    const freeCapacity = 1 - loadOf(member)
    const contribution = parts[index]?.contribution ?? 0
    const share = Math.max(0, contribution) / most
    const worth =
      convenerWeights.ties * member.ties +
      convenerWeights.knows * knows +
      convenerWeights.freeCapacity * freeCapacity +
      convenerWeights.contribution * share
    return { worth, holds: member.holds, convener: { memberId: member.id, knows, freeCapacity, contribution } }
  })
  standing.sort(
    (x, y) =>
      Number(y.holds) - Number(x.holds) || y.worth - x.worth || (x.convener.memberId < y.convener.memberId ? -1 : 1),
  )
  return standing[0]?.convener ?? null
}
