import type { NetworkMap, Point } from './model.ts'

/** Model units of the picture for one unit of the server's layout: at zoom 1 two neighbouring dots stand some 80 pixels apart. */
export const mapScale = 6

export interface Community extends Point {
  readonly number: number
  readonly label: string
  readonly count: number
  /** Where most of its members lie, in model units. */
  readonly radius: number
}

export interface CommunityLink {
  readonly from: Community
  readonly to: Community
  readonly weight: number
}

/** The whole network in a form that can be drawn thousands at a time. */
export interface MapData {
  readonly map: NetworkMap
  readonly count: number
  readonly x: Float32Array
  readonly y: Float32Array
  readonly edges: Uint32Array
  /** All nodes, best tied first: the order in which they get their names. */
  readonly byDegree: Uint32Array
  readonly degrees: Uint16Array
  readonly kinds: Uint8Array
  readonly communityOf: Uint16Array
  readonly communities: readonly Community[]
  readonly links: readonly CommunityLink[]
  readonly indexOf: ReadonlyMap<string, number>
  /** 1 where the filters let a node through. */
  readonly visible: Uint8Array
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0
}

/** Middles and quantiles rather than means: a few members that stand elsewhere do not blow a disc up. */
function communitiesOf(map: NetworkMap, x: Float32Array, y: Float32Array, visible: Uint8Array): Community[] {
  const members = new Map<number, number[]>()
  for (let index = 0; index < x.length; index++) {
    if (!visible[index]) continue
    const number = map.communities[index] ?? 0
    const known = members.get(number)
    if (known) known.push(index)
    else members.set(number, [index])
  }
  return [...members]
    .map(([number, indexes]) => {
      const [xs, ys] = [indexes.map((index) => x[index] ?? 0), indexes.map((index) => y[index] ?? 0)]
      const [cx, cy] = [quantile(xs, 0.5), quantile(ys, 0.5)]
      const distances = indexes.map((_, at) => Math.hypot((xs[at] ?? 0) - cx, (ys[at] ?? 0) - cy))
      const radius = quantile(distances, 0.75) * 1.12 + mapScale * 8
      return { number, label: map.communityLabels[number] ?? '', count: indexes.length, x: cx, y: cy, radius }
    })
    .sort((a, b) => b.count - a.count)
}

function linksOf(map: NetworkMap, communities: readonly Community[], visible: Uint8Array): CommunityLink[] {
  const byNumber = new Map(communities.map((community) => [community.number, community]))
  const weights = new Map<number, number>()
  const stride = 65536
  for (let i = 0; i + 1 < map.edges.length; i += 2) {
    const [source, target] = [map.edges[i] ?? 0, map.edges[i + 1] ?? 0]
    if (!visible[source] || !visible[target]) continue
    const [a, b] = [map.communities[source] ?? 0, map.communities[target] ?? 0]
    if (a === b) continue
    const key = Math.min(a, b) * stride + Math.max(a, b)
    weights.set(key, (weights.get(key) ?? 0) + 1)
  }
  return [...weights].flatMap(([key, weight]) => {
    const [from, to] = [byNumber.get(Math.floor(key / stride)), byNumber.get(key % stride)]
    return from && to ? [{ from, to, weight }] : []
  })
}

/** The relations that held on a day, as pairs; all of them where no day is given. */
function edgesOn(map: NetworkMap, date: string | null): Uint32Array {
  if (!date) return Uint32Array.from(map.edges)
  const kept: number[] = []
  map.edgeSince.forEach((since, edge) => {
    if ((since ?? '') <= date) kept.push(map.edges[edge * 2] ?? 0, map.edges[edge * 2 + 1] ?? 0)
  })
  return Uint32Array.from(kept)
}

/** Prepares a network map for drawing; some 10 ms for 10,000 nodes and 50,000 edges. */
export function prepareMap(map: NetworkMap, visible: Uint8Array, date: string | null = null): MapData {
  const count = map.ids.length
  const x = Float32Array.from(map.x, (value) => value * mapScale)
  const y = Float32Array.from(map.y, (value) => value * mapScale)
  const degrees = Uint16Array.from(map.degrees)
  const byDegree = Uint32Array.from({ length: count }, (_, index) => index)
  byDegree.sort((a, b) => (degrees[b] ?? 0) - (degrees[a] ?? 0))
  const communities = communitiesOf(map, x, y, visible)
  return {
    map,
    count,
    x,
    y,
    edges: edgesOn(map, date),
    byDegree,
    degrees,
    kinds: Uint8Array.from(map.kinds),
    communityOf: Uint16Array.from(map.communities),
    communities,
    links: linksOf(map, communities, visible),
    indexOf: new Map(map.ids.map((id, index) => [id, index])),
    visible,
  }
}

/** The visible node nearest to a model point and no farther than `reach` model units; -1 where there is none. */
export function nodeNear(data: MapData, point: Point, reach: number): number {
  let best = -1
  let least = reach * reach
  for (let index = 0; index < data.count; index++) {
    if (!data.visible[index]) continue
    const [dx, dy] = [(data.x[index] ?? 0) - point.x, (data.y[index] ?? 0) - point.y]
    const distance = dx * dx + dy * dy
    if (distance <= least) [least, best] = [distance, index]
  }
  return best
}

/** The community whose disc holds a model point, the smallest first; null outside all. */
export function communityAt(data: MapData, point: Point): Community | null {
  let best: Community | null = null
  for (const community of data.communities) {
    if (Math.hypot(community.x - point.x, community.y - point.y) > community.radius) continue
    if (!best || community.radius < best.radius) best = community
  }
  return best
}
