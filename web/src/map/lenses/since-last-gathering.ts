import { allOfKind, type MapIndex } from './map-index.ts'

export interface News {
  readonly gathering: number
  /** The day of the gathering. */
  readonly day: string
  readonly nodes: readonly number[]
  /** New relations between nodes, as positions. */
  readonly ties: ReadonlyArray<{ readonly from: number; readonly to: number; readonly since: string }>
}

/** What has come after the last gathering before `today`; null where there has been none. */
export function sinceLastGathering(index: MapIndex, today: string): News | null {
  const { map } = index
  const held = allOfKind(index, 'GATHERING').filter((gathering) => (map.since[gathering] ?? '9999') <= today)
  const last = held.sort((a, b) => ((map.since[a] ?? '') < (map.since[b] ?? '') ? 1 : -1))[0]
  const day = last === undefined ? null : map.since[last]
  if (last === undefined || !day) return null
  const isNew = (since: string | null | undefined) => !!since && since > day && since <= today
  const nodes = map.ids.flatMap((_, node) => (isNew(map.since[node]) ? [node] : []))
  const ties = map.edgeSince.flatMap((since, edge) =>
    since && isNew(since) ? [{ from: map.edges[edge * 2] ?? 0, to: map.edges[edge * 2 + 1] ?? 0, since }] : [],
  )
  return { gathering: last, day, nodes, ties }
}
