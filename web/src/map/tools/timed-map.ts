import type { ResultOf } from '../../client/graphql.ts'
import { type NetworkMap, nodeKinds } from '../model.ts'
import type { networkChangesQuery } from '../queries.ts'

/** What came and went between two days, as the API tells it. */
export type NetworkChanges = ResultOf<typeof networkChangesQuery>['networkChanges']

export const changeMarks = { stayed: 0, came: 1, went: 2 } as const

/** Relations that came or went between two days, and what became of each node; positions are those of the map beside it. */
export interface Compared {
  /** Pairs of positions, flat. */
  readonly edges: Uint32Array
  /** For each pair 1 where it came, 0 where it ended. */
  readonly came: Uint8Array
  /** For each node one of `changeMarks`. */
  readonly nodes: Uint8Array
}

/** The map on a day, and what has changed until then; `compared` is null where nothing is compared. */
export interface TimedMap {
  readonly map: NetworkMap
  readonly compared: Compared | null
}

interface Growing {
  readonly ids: string[]
  readonly kinds: number[]
  readonly labels: string[]
  readonly x: number[]
  readonly y: number[]
  readonly communities: number[]
  readonly edges: number[]
  readonly edgeSince: (string | null)[]
}

/** The community of something that is no longer on the map: that of the first thing it was tied to, else the first one. */
function communityOf(map: NetworkMap, changes: NetworkChanges, at: number, known: ReadonlyMap<string, number>): number {
  for (let edge = 0; edge < changes.edgeTypes.length; edge++) {
    const [source, target] = [changes.edges[edge * 2], changes.edges[edge * 2 + 1]]
    const other = source === at ? target : target === at ? source : undefined
    const position = other === undefined ? undefined : known.get(changes.ids[other] ?? '')
    const community = position === undefined ? undefined : map.communities[position]
    if (community !== undefined) return community
  }
  return 0
}

function addGone(map: NetworkMap, grown: Growing, changes: NetworkChanges, known: Map<string, number>): void {
  changes.ids.forEach((id, at) => {
    if (known.has(id)) return
    const kind = changes.kindNames[changes.kinds[at] ?? 0] ?? nodeKinds[0]
    grown.communities.push(communityOf(map, changes, at, known))
    known.set(id, grown.ids.length)
    grown.ids.push(id)
    grown.kinds.push(map.kindNames.indexOf(kind))
    grown.labels.push(changes.labels[at] ?? '')
    grown.x.push(changes.x[at] ?? 0)
    grown.y.push(changes.y[at] ?? 0)
  })
}

function pairOf(changes: NetworkChanges, edge: number, known: ReadonlyMap<string, number>): [number, number] {
  const position = (end: number) => known.get(changes.ids[changes.edges[end] ?? 0] ?? '') ?? 0
  return [position(edge * 2), position(edge * 2 + 1)]
}

function comparedOf(changes: NetworkChanges, known: ReadonlyMap<string, number>): Compared {
  const nodes = new Uint8Array(known.size)
  changes.ids.forEach((id, at) => {
    const change = changes.changes[at]
    const mark = change === 'CAME' ? changeMarks.came : change === 'WENT' ? changeMarks.went : changeMarks.stayed
    nodes[known.get(id) ?? 0] = mark
  })
  const pairs = changes.edgeTypes.flatMap((_, edge) => pairOf(changes, edge, known))
  const came = Uint8Array.from(changes.edgeChanges, (change) => (change === 'CAME' ? 1 : 0))
  return { edges: Uint32Array.from(pairs), came, nodes }
}

/**
 * The map with what has gone from it since: the map itself where no day is asked for.
 * @param past what has changed since the day that is shown; null for today
 * @param compare what changed between the day compared with and the day shown; null for no comparison
 */
export function timedMap(map: NetworkMap, past: NetworkChanges | null, compare: NetworkChanges | null): TimedMap {
  if (!past && !compare) return { map, compared: null }
  const known = new Map(map.ids.map((id, index) => [id, index]))
  const grown: Growing = {
    ids: [...map.ids],
    kinds: [...map.kinds],
    labels: [...map.labels],
    x: [...map.x],
    y: [...map.y],
    communities: [...map.communities],
    edges: [...map.edges],
    edgeSince: [...map.edgeSince],
  }
  for (const changes of [past, compare]) if (changes) addGone(map, grown, changes, known)
  past?.edgeChanges.forEach((change, edge) => {
    if (change !== 'WENT') return
    const [source, target] = pairOf(past, edge, known)
    grown.edges.push(source, target)
    grown.edgeSince.push(past.edgeSince[edge] ?? null)
  })
  const more = grown.ids.length - map.ids.length
  const compared = compare ? comparedOf(compare, known) : null
  const degrees = [...map.degrees, ...new Array<number>(more).fill(0)]
  for (const end of [...grown.edges.slice(map.edges.length), ...(compared?.edges ?? [])]) {
    if (end >= map.ids.length) degrees[end] = (degrees[end] ?? 0) + 1
  }
  const nothing = new Array<null>(more).fill(null)
  const details = [...map.details, ...nothing]
  return { map: { ...map, ...grown, degrees, details, since: [...map.since, ...nothing] }, compared }
}
