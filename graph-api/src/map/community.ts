import { UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import { seededRandom } from '../matching/seeded-random.ts'

export interface CommunityInput {
  readonly count: number
  /** Pairs of node numbers, flat. A pair that stands twice weighs twice. */
  readonly edges: ArrayLike<number>
  /** The community each node was in last time; undefined for a new node. */
  readonly before?: ReadonlyArray<number | undefined>
}

/** An edge inside a community of last time weighs so much more, or a few new nodes would reshuffle the whole map. */
const stickiness = 3

function graphOf(input: CommunityInput): UndirectedGraph {
  const graph = new UndirectedGraph()
  for (let index = 0; index < input.count; index++) graph.addNode(String(index))
  for (let i = 0; i + 1 < input.edges.length; i += 2) {
    const [source, target] = [String(input.edges[i]), String(input.edges[i + 1])]
    if (source === target) continue
    const [a, b] = [input.before?.[Number(source)], input.before?.[Number(target)]]
    const weight = a !== undefined && a === b ? stickiness : 1
    graph.updateEdge(source, target, (known) => ({
      weight: (typeof known.weight === 'number' ? known.weight : 0) + weight,
    }))
  }
  return graph
}

/** New groups take over the number of the old group that they share most members with, the largest overlap first. */
function keepNumbers(groups: Int32Array, before: ReadonlyArray<number | undefined>): Int32Array {
  const shared = new Map<string, { group: number; old: number; members: number }>()
  groups.forEach((group, index) => {
    const old = before[index]
    if (old === undefined) return
    const key = `${group} ${old}`
    const known = shared.get(key)
    if (known) known.members++
    else shared.set(key, { group, old, members: 1 })
  })
  const numbers = new Map<number, number>()
  const taken = new Set<number>()
  for (const pair of [...shared.values()].sort((a, b) => b.members - a.members || a.old - b.old || a.group - b.group)) {
    if (numbers.has(pair.group) || taken.has(pair.old)) continue
    numbers.set(pair.group, pair.old)
    taken.add(pair.old)
  }
  let next = 0
  return groups.map((group) => {
    const known = numbers.get(group)
    if (known !== undefined) return known
    while (taken.has(next)) next++
    numbers.set(group, next)
    taken.add(next)
    return next
  })
}

/**
 * The communities of a network (Louvain: Blondel, Guillaume, Lambiotte and Lefebvre 2008, by modularity), one whole number
 * from 0 for each node. The same input gives the same answer. With `before`, a community that lives on keeps its number.
 * Nodes without any edge share one community of their own, the map's rim.
 */
export function findCommunities(input: CommunityInput): Int32Array {
  const graph = graphOf(input)
  const found = graph.size > 0 ? louvain(graph, { rng: seededRandom(0x9e3779b9), resolution: 1 }) : {}
  const groups = new Int32Array(input.count)
  for (let index = 0; index < input.count; index++) {
    groups[index] = graph.degree(String(index)) === 0 ? -1 : (found[String(index)] ?? 0)
  }
  return keepNumbers(groups, input.before ?? [])
}

/**
 * A name for each community, at the position of its number: that of its member with the most edges among `namingKinds`
 * (themes say most), else among all. Empty string for a number that no node has, and for those without edges.
 */
export function nameCommunities(input: {
  readonly communities: ArrayLike<number>
  readonly labels: readonly string[]
  readonly kinds: readonly string[]
  readonly degrees: ArrayLike<number>
  readonly namingKinds: readonly string[]
}): string[] {
  const best = new Map<number, { rank: number; degree: number; label: string }>()
  let highest = -1
  for (let index = 0; index < input.communities.length; index++) {
    const community = input.communities[index] ?? 0
    highest = Math.max(highest, community)
    const place = input.namingKinds.indexOf(input.kinds[index] ?? '')
    const rank = place < 0 ? input.namingKinds.length : place
    const degree = input.degrees[index] ?? 0
    if (degree === 0) continue
    const known = best.get(community)
    if (known && (known.rank < rank || (known.rank === rank && known.degree >= degree))) continue
    best.set(community, { rank, degree, label: input.labels[index] ?? '' })
  }
  return Array.from({ length: highest + 1 }, (_, community) => best.get(community)?.label ?? '')
}
