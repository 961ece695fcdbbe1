import { combinedHelp, combinedStake, onlyDeclared, type QuestionRole, withOwnReason } from './question-worth.ts'
import { metThreshold, mostOpenProposals, objectiveWeights, sizeLimits } from './weights.ts'

/** Someone who could be a member, with what the hard rules ask. */
export interface Candidate extends QuestionRole {
  readonly sector: string
  /** Collaborations and mini-networks it is in now. */
  readonly active: number
  /** How many it can carry; null where nobody has said: then never full, and its load is that of two more places. */
  readonly capacity: number | null
  readonly openProposals: number
  /** How much ties it to the question by all that it holds, shares, runs and offers together, 0 to 1. */
  readonly ties: number
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
  /** Whoever must be in it: the one whose need is in the middle. */
  readonly fixedIds?: readonly string[]
}

export interface ObjectiveParts {
  /** 0 to 1. */
  readonly coverage: number
  readonly question: number
  readonly sectors: number
  readonly distance: number
  readonly load: number
  readonly size: number
}

export interface ScoredGroup {
  readonly value: number
  readonly parts: ObjectiveParts
}

/**
 * f(S) = Σ wₙ[1 − ∏(1 − q_bn)] + .4[1 − ∏(1 − stake/2)] + .4[1 − ∏(1 − help)] + .15·min(sectors,4)/4 −
 * .15·mean(min(distance,5))/5 − .10·mean((active/capacity)²) − .02|S| − .05|declared|: expected coverage of the members' needs, and who
 * shares the question and brings something to it (once for each text that says so), all submodular, with breadth for and
 * distance, load and size against. Parts are signed and sum to the value.
 */
export function scoreMembers(seed: Seed, members: readonly Candidate[]): ScoredGroup {
  const counted = seed.needs.filter((need) => holds(members, need))
  const coverage = counted.reduce((sum, need) => sum + need.weight * coverageOf(seed, need, members), 0)
  const sectors = new Set(withOwnReason(members).map(({ sector }) => sector)).size
  const parts: ObjectiveParts = {
    coverage: Math.min(1, coverage / objectiveWeights.exchangesEnough),
    question: (objectiveWeights.question * (combinedStake(members) + combinedHelp(members))) / 2,
    sectors:
      (objectiveWeights.sectors * Math.min(sectors, objectiveWeights.sectorsEnough)) / objectiveWeights.sectorsEnough,
    distance: -objectiveWeights.distance * meanDistance(seed, members),
    load: -objectiveWeights.load * mean(members.map((member) => loadOf(member) ** 2)),
    size: -objectiveWeights.member * members.length - objectiveWeights.onlyDeclared * onlyDeclared(members).length,
  }
  return { value: Object.values(parts).reduce((sum, part) => sum + part, 0), parts }
}

/** The chance that the members meet a need, its holder not helping itself: 1 − ∏(1 − q), 0 to 1. */
export function coverageOf(seed: Seed, need: SeedNeed, members: readonly Candidate[]): number {
  let unmet = 1
  for (const { id } of members) if (id !== need.holderId) unmet *= 1 - seed.chance(id, need.id)
  return 1 - unmet
}

/** Whether a candidate may be asked at all: has room, and is in fewer than two open proposals. */
export function mayJoin(candidate: Candidate): boolean {
  return !isFull(candidate) && candidate.openProposals < mostOpenProposals
}

/** Whom a group may be composed of: whoever may join, and whoever's need it is, who asked for help however full it is. */
export function mayBeAsked({ candidates, fixedIds = [] }: Seed): Candidate[] {
  return candidates.filter((one) => mayJoin(one) || fixedIds.includes(one.id))
}

function isFull({ active, capacity }: Candidate): boolean {
  return capacity !== null && active >= capacity
}

/**
 * Whether a member has a reason to come: something at stake in the question, or a need that the others meet. Whoever only
 * brings something comes where at least two others have such a reason.
 */
export function hasReason(seed: Seed, member: Candidate, members: readonly Candidate[]): boolean {
  if (gains(seed, member, members)) return true
  if (member.help === 0 && !gives(seed, member, members)) return false
  return members.filter((one) => one !== member && gains(seed, one, members)).length >= fewestGaining
}

const fewestGaining = 2

function gains(seed: Seed, member: Candidate, members: readonly Candidate[]): boolean {
  if (member.stake > 0) return true
  return seed.needs.some((need) => need.holderId === member.id && coverageOf(seed, need, members) >= metThreshold)
}

function gives(seed: Seed, member: Candidate, members: readonly Candidate[]): boolean {
  const others = members.filter((one) => one !== member)
  return seed.needs.some((need) => holds(others, need) && seed.chance(member.id, need.id) >= metThreshold)
}

function holds(members: readonly Candidate[], { holderId }: SeedNeed): boolean {
  return members.some(({ id }) => id === holderId)
}

export type BrokenRule = 'size' | 'capacity' | 'openProposals' | 'holderFull' | 'noReason' | 'repeated' | 'fixed'

/** Whether a set of members may be proposed. Whoever's need it is asked, so that it has no time is said and does not forbid it. */
export function mayBeProposed(seed: Seed, members: readonly Candidate[]): boolean {
  return brokenRules(seed, members).every((rule) => rule === 'holderFull')
}

/** Every hard rule that a set of members breaks. */
export function brokenRules(seed: Seed, members: readonly Candidate[]): BrokenRule[] {
  const isFixed = ({ id }: Candidate) => seed.fixedIds?.includes(id) ?? false
  const others = members.filter((member) => !isFixed(member))
  const checks: readonly (readonly [BrokenRule, boolean])[] = [
    ['size', members.length < sizeLimits.fewest || members.length > sizeLimits.most],
    ['repeated', new Set(members.map(({ id }) => id)).size < members.length],
    ['capacity', others.some(isFull)],
    ['openProposals', others.some(({ openProposals }) => openProposals >= mostOpenProposals)],
    ['holderFull', members.some((member) => isFixed(member) && isFull(member))],
    ['fixed', (seed.fixedIds ?? []).some((id) => !members.some((member) => member.id === id))],
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
