import { UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import { seededRandom } from '../../matching/seeded-random.ts'
import { keepNumbers, sizesOf } from './group-numbers.ts'
import { mergeSmallGroups } from './merge-small-groups.ts'
import { largestCompleteMap, mostGroups, type WeightedLine } from './model.ts'
import { modularity, refineGroups } from './refine-groups.ts'

/** A group smaller than this joins the one it shares most with. */
const smallest = 3
/** How much better a fresh division must be before a known one is given up, in modularity. */
const worthIt = 0.02

/** Divisions that differ less than this in modularity are equally good: the one that can be named best is taken. */
const asGood = 0.005

/** As many seeded runs as take well under a second. */
function runsFor(count: number): number {
  if (count <= 100) return 200
  if (count <= 250) return 40
  return count <= 1000 ? 8 : 1
}

/** The order in which nodes are looked at decides where Louvain ends: each run has its own. */
function graphOf(count: number, lines: readonly WeightedLine[], random: () => number): UndirectedGraph {
  const graph = new UndirectedGraph()
  const order = Array.from({ length: count }, (_, index) => ({ index, at: random() })).sort((a, b) => a.at - b.at)
  for (const { index } of order) graph.addNode(index)
  for (const { a, b, weight } of lines) graph.addEdge(a, b, { weight })
  return graph
}

/**
 * Some runs of Louvain (Blondel, Guillaume, Lambiotte and Lefebvre 2008): the division with the best modularity, and those
 * nearly as good, each once.
 */
function divisions(count: number, lines: readonly WeightedLine[], runs: number): number[][] {
  const found = new Map<string, { modularity: number; groups: number[] }>()
  for (let run = 1; run <= runs; run++) {
    const random = seededRandom(run)
    const graph = graphOf(count, lines, random)
    const { communities, modularity } = louvain.detailed(graph, { getEdgeWeight: 'weight', resolution: 1, rng: random })
    const groups = keepNumbers(
      Array.from({ length: count }, (_, index) => communities[index] ?? index),
      [],
    )
    found.set(groups.join(' '), { modularity, groups })
  }
  const all = [...found.values()].sort((one, other) => other.modularity - one.modularity)
  const best = all[0]?.modularity ?? 0
  return all.filter(({ modularity }) => modularity > best - asGood).map(({ groups }) => groups)
}

/** How much each small group shares with each other group. */
function tiesOfSmall(groups: readonly number[], lines: readonly WeightedLine[]): Map<number, Map<number, number>> {
  const sizes = sizesOf(groups)
  const ties = new Map<number, Map<number, number>>()
  const add = (from: number, to: number, weight: number) => {
    if (from === to || (sizes.get(from) ?? 0) >= smallest) return
    const known = ties.get(from) ?? new Map<number, number>()
    ties.set(from, known.set(to, (known.get(to) ?? 0) + weight))
  }
  for (const { a, b, weight } of lines) {
    const [from, to] = [groups[a] ?? 0, groups[b] ?? 0]
    add(from, to, weight)
    add(to, from, weight)
  }
  return ties
}

/** Groups that are too small join their closest neighbour; those that have none stay. */
function joinSmall(groups: readonly number[], lines: readonly WeightedLine[]): number[] {
  let joined = [...groups]
  for (let turn = 0; turn < 6; turn++) {
    const ties = [...tiesOfSmall(joined, lines)].sort((one, other) => one[0] - other[0])
    if (ties.length === 0) break
    const into = new Map<number, number>()
    for (const [small, candidates] of ties) {
      const [closest] = [...candidates].sort((one, other) => other[1] - one[1] || one[0] - other[0])
      // Two small ones that point at each other become one.
      if (closest && into.get(closest[0]) === undefined) into.set(small, closest[0])
    }
    joined = joined.map((group) => into.get(group) ?? group)
  }
  return joined
}

/** Splits a group that is too large to be read as one, by what joins its members with each other. */
function splitLarge(whole: readonly number[], lines: readonly WeightedLine[], largest: number): number[] {
  const groups = [...whole]
  let next = Math.max(0, ...groups) + 1
  for (const [group, size] of sizesOf(groups)) {
    if (size <= largest) continue
    const members = groups.flatMap((of, index) => (of === group ? [index] : []))
    const at = new Map(members.map((member, index) => [member, index]))
    const inner = lines.flatMap(({ a, b, weight }) => {
      const [from, to] = [at.get(a), at.get(b)]
      return from === undefined || to === undefined ? [] : [{ a: from, b: to, weight }]
    })
    const [division = []] = divisions(members.length, inner, 8)
    const parts = joinSmall(division, inner)
    members.forEach((member, index) => {
      groups[member] = next + (parts[index] ?? 0)
    })
    next += members.length
  }
  return groups
}

/** The most members of a group that is drawn with all its names, and of one drawn as a disc. */
function largestFor(count: number): number {
  return count <= 80 ? Number.POSITIVE_INFINITY : count <= 250 ? 26 : 45
}

/** Whole groups of three or more; -1 for everyone else. */
function shownGroups(groups: readonly number[], lines: readonly WeightedLine[]): number[] {
  const linked = new Set(lines.flatMap(({ a, b }) => [a, b]))
  const sizes = sizesOf(groups)
  return groups.map((group, index) => (linked.has(index) && (sizes.get(group) ?? 0) >= smallest ? group : -1))
}

/**
 * The groups of a partnership: for each organisation a number from 0, the largest group first, or -1 for one without lines
 * and for those in pairs that nothing ties to the rest. The same input gives the same answer.
 * @param options.before the groups of last time: kept, but for what has changed, unless fresh ones are clearly better
 * @param options.tell how well a division can be named, 0 to 1: decides between equally good ones
 */
export function findGroups(
  count: number,
  lines: readonly WeightedLine[],
  options: { readonly before?: ReadonlyArray<number | undefined>; tell?(groups: readonly number[]): number } = {},
): number[] {
  if (lines.length === 0) return Array.from({ length: count }, () => -1)
  const { before = [], tell = () => 0 } = options
  const finish = (groups: readonly number[]) => {
    const joined = joinSmall(groups, lines)
    const whole =
      count > largestCompleteMap
        ? mergeSmallGroups(joined, lines, mostGroups)
        : splitLarge(joined, lines, largestFor(count))
    return keepNumbers(shownGroups(whole, lines), before)
  }
  const fresh = divisions(count, lines, runsFor(count))
    .map(finish)
    .map((groups) => ({ groups, told: tell(groups) }))
    .reduce((best, one) => (one.told > best.told ? one : best)).groups
  if (!before.some((group) => group !== undefined && group >= 0)) return fresh
  const kept = finish(refineGroups(count, lines, before))
  return modularity(lines, fresh) - modularity(lines, kept) > worthIt ? fresh : kept
}
