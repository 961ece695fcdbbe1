import { graphWeights } from '../pairs/weights.ts'

/** Undirected neighbours by node id. An edge stands under both its ends. */
export type Neighbours = ReadonlyMap<string, ReadonlySet<string>>

export interface Edge {
  readonly from: string
  readonly to: string
}

/** Self-loops and repeated edges are dropped. */
export function neighboursOf(edges: Iterable<Edge>): Neighbours {
  const neighbours = new Map<string, Set<string>>()
  const add = (from: string, to: string) => {
    const set = neighbours.get(from)
    if (set) set.add(to)
    else neighbours.set(from, new Set([to]))
  }
  for (const { from, to } of edges) {
    if (from === to) continue
    add(from, to)
    add(to, from)
  }
  return neighbours
}

/**
 * Resource allocation Σ 1/deg(z) over common neighbours z (Zhou, Lü & Zhang 2009). 0 and up, symmetric. Hubs are left
 * out: "both are in Sweden" is no reason to meet.
 */
export function resourceAllocation(neighbours: Neighbours, left: string, right: string): number {
  const [small, large] = bySize(neighbours.get(left), neighbours.get(right))
  let sum = 0
  for (const shared of small) {
    const degree = neighbours.get(shared)?.size ?? 0
    if (large.has(shared) && degree <= graphWeights.hubDegree) sum += 1 / degree
  }
  return sum
}

/** 1 − e^(−value/tau): 0 to 1, rising, half at .69·tau. */
export function saturate(value: number, tau: number = graphWeights.tau): number {
  return 1 - Math.exp(-Math.max(0, value) / tau)
}

/** A graph by numbers, with the neighbours of each node side by side: a walk takes a tenth of the time that it takes over ids. */
export interface NumberedGraph {
  readonly numbers: ReadonlyMap<string, number>
  /** Where in `ends` the neighbours of each node begin, and where the last one's end. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/** Numbers the nodes of a graph in the order of its map. Every neighbour must itself be a node. */
export function numbered(neighbours: Neighbours): NumberedGraph {
  const ids = [...neighbours.keys()]
  const numbers = new Map(ids.map((id, at) => [id, at]))
  const starts = new Uint32Array(ids.length + 1)
  const ends: number[] = []
  for (const [at, id] of ids.entries()) {
    for (const other of neighbours.get(id) ?? []) ends.push(numbers.get(other) ?? 0)
    starts[at + 1] = ends.length
  }
  return { numbers, starts, ends: Uint32Array.from(ends) }
}

/**
 * Personalised PageRank by power iteration: the share of time a walker spends at each node who at every step goes to a
 * random neighbour with probability `damping` and else starts again at a seed (Page et al. 1999; Haveliwala 2002).
 * A walker at a hub or a dead end starts again.
 * @param seeds start probabilities; they are brought to sum 1. Those that are not in the graph are left out
 * @returns the share of each node by its number; they sum to 1, or are all 0 where there is no seed
 */
export function personalisedPageRank(
  { numbers, starts, ends }: NumberedGraph,
  seeds: ReadonlyMap<string, number>,
  options: { readonly damping?: number; readonly steps?: number; readonly hubDegree?: number } = {},
): Float64Array {
  const { damping = graphWeights.damping, steps = graphWeights.walkSteps, hubDegree = graphWeights.hubDegree } = options
  const nodes = numbers.size
  const restarts = new Float64Array(nodes)
  for (const [id, value] of seeds) restarts[numbers.get(id) ?? nodes] = value
  const total = restarts.reduce((sum, value) => sum + value, 0)
  if (total <= 0) return new Float64Array(nodes)
  let [ranks, next] = [restarts.map((value) => value / total), new Float64Array(nodes)]
  for (let step = 0; step < steps; step += 1) {
    let restart = 1 - damping
    next.fill(0)
    for (let node = 0; node < nodes; node += 1) {
      const rank = ranks[node] as number
      if (rank === 0) continue
      const [from, to] = [starts[node] as number, starts[node + 1] as number]
      if (to === from || to - from > hubDegree) {
        restart += damping * rank
        continue
      }
      const share = (damping * rank) / (to - from)
      for (let at = from; at < to; at += 1) next[ends[at] as number] = (next[ends[at] as number] as number) + share
    }
    for (let node = 0; node < nodes; node += 1) {
      if (restarts[node] !== 0) next[node] = (next[node] as number) + (restart * (restarts[node] as number)) / total
    }
    ;[ranks, next] = [next, ranks]
  }
  return ranks
}

/** Everyone at `least` to `most` steps from the start, not going through hubs; the shortest distance of each. */
export function withinSteps(
  neighbours: Neighbours,
  start: string,
  { most, hubDegree = graphWeights.hubDegree }: { readonly most: number; readonly hubDegree?: number },
): Map<string, number> {
  const distances = new Map([[start, 0]])
  let front = [start]
  for (let distance = 1; distance <= most && front.length > 0; distance += 1) {
    const next: string[] = []
    for (const id of front) {
      const around = neighbours.get(id)
      if (!around || (id !== start && around.size > hubDegree)) continue
      for (const neighbour of around) {
        if (distances.has(neighbour)) continue
        distances.set(neighbour, distance)
        next.push(neighbour)
      }
    }
    front = next
  }
  return distances
}

function bySize(left: ReadonlySet<string> = new Set(), right: ReadonlySet<string> = new Set()) {
  return left.size <= right.size ? ([left, right] as const) : ([right, left] as const)
}
