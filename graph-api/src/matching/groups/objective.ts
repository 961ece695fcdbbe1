import { metFrom, mostOpenProposals, objectiveWeights, sizeLimits } from './weights.ts'

/** Someone who could be a member, with what the hard rules ask. */
export interface Candidate {
  readonly id: string
  readonly sector: string
  /** Collaborations and mini-networks it is in now. */
  readonly active: number
  /** How many it can carry; null where nobody has said: then never full, and its load is that of two more places. */
  readonly capacity: number | null
  readonly openProposals: number
  /** Shares the motivation that the network gathers around. */
  readonly sharesMotivation: boolean
}

export interface SeedNeed {
  readonly id: string
  readonly holderId: string
  /** Above 0; the objective uses it as a share of the seed's sum. */
  readonly weight: number
}

/** What a mini-network is composed from. */
export interface Seed {
  readonly needs: readonly SeedNeed[]
  readonly candidates: readonly Candidate[]
  /** The chance that a member meets a need, 0 to 1: the match of its best offer. Never asked for its own need. */
  readonly chance: (memberId: string, needId: string) => number
  /** Links between two members; Infinity where there is no way. */
  readonly distance: (left: string, right: string) => number
  /**
   * Members help each other: only needs of members count, and whoever shares the motivation alone, without giving to or
   * getting from another, has no reason to come. Without it the needs may be anyone's.
   */
  readonly exchange?: boolean
}

export interface ObjectiveParts {
  /** 0 to 1. */
  readonly coverage: number
  readonly sectors: number
  readonly distance: number
  readonly load: number
  readonly size: number
}

export interface Judged {
  readonly value: number
  readonly parts: ObjectiveParts
}

/**
 * f(S) = Σ wₙ[1 − ∏(1 − q_bn)] + .15·min(sectors,4)/4 − .15·mean(min(distance,5))/5 − .10·mean((active/capacity)²) −
 * .02|S|: expected coverage, which is submodular, with breadth for and distance, load and size against. Parts are signed
 * and sum to the value.
 */
export function scoreMembers(seed: Seed, members: readonly Candidate[]): Judged {
  const { needs } = seed
  const total = needs.reduce((sum, { weight }) => sum + weight, 0)
  const counted = seed.exchange === true ? needs.filter((need) => holds(members, need)) : needs
  const coverage = counted.reduce((sum, need) => sum + need.weight * coverageOf(seed, need, members), 0)
  const enough = seed.exchange === true ? Math.min(total, objectiveWeights.exchangesEnough) : total
  const sectors = new Set(members.map(({ sector }) => sector)).size
  const parts: ObjectiveParts = {
    coverage: enough === 0 ? 0 : Math.min(1, coverage / enough),
    sectors:
      (objectiveWeights.sectors * Math.min(sectors, objectiveWeights.sectorsEnough)) / objectiveWeights.sectorsEnough,
    distance: -objectiveWeights.distance * meanDistance(seed, members),
    load: -objectiveWeights.load * mean(members.map((member) => loadOf(member) ** 2)),
    size: -objectiveWeights.member * members.length,
  }
  return { value: parts.coverage + parts.sectors + parts.distance + parts.load + parts.size, parts }
}

/** The chance that the members meet a need, its holder not helping itself: 1 − ∏(1 − q), 0 to 1. */
export function coverageOf(seed: Seed, need: SeedNeed, members: readonly Candidate[]): number {
  let unmet = 1
  for (const { id } of members) if (id !== need.holderId) unmet *= 1 - seed.chance(id, need.id)
  return 1 - unmet
}

/** Whether a candidate may be asked at all: has room, and is in fewer than two open proposals. */
export function mayJoin({ active, capacity, openProposals }: Candidate): boolean {
  return (capacity === null || active < capacity) && openProposals < mostOpenProposals
}

/** Whether a member has a reason to come: it shares the motivation, or one of its needs is met by the others. */
export function hasReason(seed: Seed, member: Candidate, members: readonly Candidate[]): boolean {
  if (member.sharesMotivation && seed.exchange !== true) return true
  const gets = seed.needs.some((need) => need.holderId === member.id && coverageOf(seed, need, members) >= metFrom)
  if (gets || !member.sharesMotivation) return gets
  const others = members.filter(({ id }) => id !== member.id)
  return seed.needs.some((need) => holds(others, need) && seed.chance(member.id, need.id) >= metFrom)
}

function holds(members: readonly Candidate[], { holderId }: SeedNeed): boolean {
  return members.some(({ id }) => id === holderId)
}

export type BrokenRule = 'size' | 'capacity' | 'openProposals' | 'noReason' | 'repeated'

/** Every hard rule that a set of members breaks; empty for one that may be proposed. */
export function brokenRules(seed: Seed, members: readonly Candidate[]): BrokenRule[] {
  const checks: readonly (readonly [BrokenRule, boolean])[] = [
    ['size', members.length < sizeLimits.fewest || members.length > sizeLimits.most],
    ['repeated', new Set(members.map(({ id }) => id)).size < members.length],
    ['capacity', members.some(({ active, capacity }) => capacity !== null && active >= capacity)],
    ['openProposals', members.some(({ openProposals }) => openProposals >= mostOpenProposals)],
    ['noReason', members.some((member) => !hasReason(seed, member, members))],
  ]
  return checks.flatMap(([rule, broken]) => (broken ? [rule] : []))
}

/** Active over capacity, 0 to 1; unknown capacity is taken as two more than it carries now. */
export function loadOf({ active, capacity }: Candidate): number {
  const room = capacity ?? active + 2
  return room <= 0 ? 1 : Math.min(1, active / room)
}

function meanDistance(seed: Seed, members: readonly Candidate[]): number {
  const { farthest } = objectiveWeights
  const distances = members.flatMap((left, index) =>
    members.slice(index + 1).map((right) => Math.min(farthest, seed.distance(left.id, right.id)) / farthest),
  )
  return mean(distances)
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
