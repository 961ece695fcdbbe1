import type { NetworkMap, Point } from '../model.ts'
import type { Compared } from '../tools/timed-map.ts'
import type { Arranged } from './arrange.ts'
import { type ArrangeInput, mapScale } from './map-numbers.ts'

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
  /** What has changed between two days; null where nothing is compared. */
  readonly compared: Compared | null
}

/** The relations that held on a day, as pairs; all of them where no day is given. */
function edgesOn(map: NetworkMap, date: string | null): Uint32Array {
  if (!date) return new Uint32Array(map.edges)
  const kept: number[] = []
  map.edgeSince.forEach((since, edge) => {
    if ((since ?? '') <= date) kept.push(map.edges[edge * 2] ?? 0, map.edges[edge * 2 + 1] ?? 0)
  })
  return new Uint32Array(kept)
}

function scaled(places: readonly number[]): Float32Array {
  const result = new Float32Array(places)
  for (let index = 0; index < result.length; index++) result[index] = (result[index] as number) * mapScale
  return result
}

export interface MapOptions {
  /** The day that is shown; null for today. */
  readonly date?: string | null
  readonly compared?: Compared | null
  /** What a community is called whose members are tied to nothing. */
  readonly unlinked?: string
}

/** The numbers of a map, with its learned places. */
export function numbersOf(map: NetworkMap, visible: Uint8Array, date: string | null): ArrangeInput {
  return {
    x: scaled(map.x),
    y: scaled(map.y),
    degrees: new Uint16Array(map.degrees),
    communityOf: new Uint16Array(map.communities),
    edges: edgesOn(map, date),
    visible,
    relaid: false,
  }
}

/** Numbers and what follows from them, with the names of the map. */
export function withNames(map: NetworkMap, input: ArrangeInput, arranged: Arranged, options: MapOptions): MapData {
  const { x, y, byDegree, groups, links } = arranged
  const communities = groups.map((group) => ({
    ...group,
    label: map.communityLabels[group.number] || (options.unlinked ?? ''),
  }))
  return {
    map,
    count: map.ids.length,
    x,
    y,
    edges: input.edges,
    byDegree,
    degrees: input.degrees,
    kinds: new Uint8Array(map.kinds),
    communityOf: input.communityOf,
    communities,
    links: links.flatMap(([a, b, weight]) => {
      const [from, to] = [communities[a], communities[b]]
      return from && to ? [{ from, to, weight }] : []
    }),
    indexOf: new Map(map.ids.map((id, index) => [id, index])),
    visible: input.visible,
    compared: options.compared ?? null,
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
