import { type ArrangeInput, mapScale } from './map-numbers.ts'
import { layOutVisible } from './visible-layout.ts'

export interface Group {
  readonly number: number
  readonly count: number
  readonly x: number
  readonly y: number
  /** Where most of its members lie, in model units. */
  readonly radius: number
}

/** What follows from the numbers: where things stand, in which order they get their names, and the communities they form. */
export interface Arranged {
  readonly x: Float32Array
  readonly y: Float32Array
  readonly byDegree: Uint32Array
  /** The largest first. */
  readonly groups: readonly Group[]
  /** Positions in `groups`, and how many relations there are between the two. */
  readonly links: ReadonlyArray<readonly [from: number, to: number, weight: number]>
}

function quantile(sorted: Float32Array, share: number): number {
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0
}

function membersOf({ communityOf, visible }: ArrangeInput): Map<number, number[]> {
  const members = new Map<number, number[]>()
  for (let index = 0; index < communityOf.length; index++) {
    if (!visible[index]) continue
    const number = communityOf[index] ?? 0
    const known = members.get(number)
    if (known) known.push(index)
    else members.set(number, [index])
  }
  return members
}

/** Middles and quantiles rather than means: a few members that stand elsewhere do not blow a disc up. */
function groupsOf(input: ArrangeInput, x: Float32Array, y: Float32Array): Group[] {
  return [...membersOf(input)]
    .map(([number, indexes]) => {
      const xs = Float32Array.from(indexes, (index) => x[index] ?? 0)
      const ys = Float32Array.from(indexes, (index) => y[index] ?? 0)
      const [cx, cy] = [quantile(xs.slice().sort(), 0.5), quantile(ys.slice().sort(), 0.5)]
      const distances = xs.map((at, member) => Math.hypot(at - cx, (ys[member] ?? 0) - cy)).sort()
      const radius = quantile(distances, 0.75) * 1.12 + mapScale * 8
      return { number, count: indexes.length, x: cx, y: cy, radius }
    })
    .sort((a, b) => b.count - a.count)
}

const stride = 65536

function linksOf({ edges, visible, communityOf }: ArrangeInput, groups: readonly Group[]): Arranged['links'] {
  const at = new Map(groups.map((group, position) => [group.number, position]))
  const weights = new Map<number, number>()
  for (let i = 0; i + 1 < edges.length; i += 2) {
    const [source, target] = [edges[i] ?? 0, edges[i + 1] ?? 0]
    if (!visible[source] || !visible[target]) continue
    const [a, b] = [communityOf[source] ?? 0, communityOf[target] ?? 0]
    if (a === b) continue
    const key = Math.min(a, b) * stride + Math.max(a, b)
    weights.set(key, (weights.get(key) ?? 0) + 1)
  }
  return [...weights].map(([key, weight]) => [at.get(Math.floor(key / stride)) ?? 0, at.get(key % stride) ?? 0, weight])
}

/** Pure. Some 25 ms for 10,000 nodes and 50,000 edges without laying out; with it up to some seconds: then in a worker. */
export function arrange(input: ArrangeInput): Arranged {
  const { degrees, relaid } = input
  const { x, y } = relaid ? layOutVisible(input) : input
  const byDegree = Uint32Array.from({ length: degrees.length }, (_, index) => index)
  byDegree.sort((a, b) => (degrees[b] ?? 0) - (degrees[a] ?? 0) || a - b)
  const groups = groupsOf(input, x, y)
  return { x, y, byDegree, groups, links: linksOf(input, groups) }
}
