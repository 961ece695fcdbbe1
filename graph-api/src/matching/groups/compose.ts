import { type Candidate, hasReason, mayBeAsked, mayBeProposed, type Seed, scoreMembers } from './objective.ts'
import { searchWeights, sizeLimits } from './weights.ts'

/** A set of members with its value; `members` in order of id. */
export interface Composed {
  readonly members: readonly Candidate[]
  readonly value: number
}

/**
 * The best mini-network around a seed, or null where no set of three to seven keeps every hard rule. Beam search over
 * growing sets (20 kept a size), then one member swapped, added or dropped at a time while that gains (local search;
 * Nemhauser, Wolsey & Fisher 1978 on why greedy steps fare well with submodular coverage). Against exact enumeration: see
 * `compose.test.ts`. Does not depend on the order of candidates.
 */
export function composeMiniNetwork(seed: Seed): Composed | null {
  const candidates = mayBeAsked(seed).sort(byId)
  const starts = searchBeam(seed, candidates)
  const improved = starts.map((start) => climb(seed, candidates, start))
  return improved.reduce<Composed | null>((best, one) => (best === null || one.value > best.value ? one : best), null)
}

/** Of each size so many lawful sets are climbed from. */
const keptOfSize = 3

/** The best lawful sets of each size, the best first. */
function searchBeam(seed: Seed, candidates: readonly Candidate[]): Composed[] {
  const lawful: Composed[] = []
  const fixed = candidates.filter(({ id }) => seed.fixedIds?.includes(id))
  let beam: readonly (readonly Candidate[])[] = [fixed]
  for (let size = fixed.length + 1; size <= sizeLimits.most; size += 1) {
    const grown = grow(beam, candidates)
    const judged = grown.map((members) => ({ members, ...guess(seed, members) }))
    judged.sort((x, y) => y.guess - x.guess || (keyOf(x.members) < keyOf(y.members) ? -1 : 1))
    beam = judged.slice(0, searchWeights.beam).map(({ members }) => members)
    // Whether a set may be proposed is dear to tell, and asked of no more than are kept.
    let kept = 0
    for (const { members, value, unmet } of judged) {
      if (kept === keptOfSize) break
      if (unmet > 0 || !mayBeProposed(seed, members)) continue
      lawful.push({ members, value })
      kept += 1
    }
  }
  return lawful
}

/**
 * A set that is not yet lawful may become so, so members still without a reason cost something rather than rule it out.
 */
function guess(seed: Seed, members: readonly Candidate[]) {
  const { value } = scoreMembers(seed, members)
  const unmet = members.filter((member) => !hasReason(seed, member, members)).length
  return { value, unmet, guess: value - searchWeights.unmetPenalty * unmet }
}

function grow(beam: readonly (readonly Candidate[])[], candidates: readonly Candidate[]): Candidate[][] {
  const grown = new Map<string, Candidate[]>()
  for (const members of beam) {
    for (const candidate of candidates) {
      if (members.includes(candidate)) continue
      const next = [...members, candidate].sort(byId)
      grown.set(keyOf(next), next)
    }
  }
  return [...grown.values()]
}

function climb(seed: Seed, candidates: readonly Candidate[], start: Composed): Composed {
  let best = start
  for (let round = 0; round < searchWeights.swapRounds; round += 1) {
    const better = neighbourSets(best.members, candidates)
      .map((members) => ({ members, value: scoreMembers(seed, members).value }))
      .filter(({ value }) => value > best.value + 1e-12)
      .sort((x, y) => y.value - x.value)
      .find(({ members }) => mayBeProposed(seed, members))
    if (!better) return best
    best = better
  }
  return best
}

function neighbourSets(members: readonly Candidate[], candidates: readonly Candidate[]): Candidate[][] {
  const outside = candidates.filter((candidate) => !members.includes(candidate))
  const dropped = members.map((gone) => members.filter((member) => member !== gone))
  const swapped = dropped.flatMap((rest) => outside.map((candidate) => [...rest, candidate].sort(byId)))
  const added = outside.map((candidate) => [...members, candidate].sort(byId))
  return [...swapped, ...dropped, ...added]
}

function keyOf(members: readonly Candidate[]): string {
  return members.map(({ id }) => id).join('\n')
}

function byId(x: Candidate, y: Candidate): number {
  return x.id < y.id ? -1 : 1
}
