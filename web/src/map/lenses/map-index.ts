import type { NetworkMap, NodeKind } from '../model.ts'
import { kindAt, neighboursOnMap } from '../tools/theme-reach.ts'

/** The map with what is tied to what, for questions that are answered from it. Nodes are positions in its lists. */
export interface MapIndex {
  readonly map: NetworkMap
  readonly near: readonly (readonly number[])[]
  readonly positions: ReadonlyMap<string, number>
}

/** A map with what lenses look up in it: the neighbours and the position of each node. */
export function indexMap(map: NetworkMap): MapIndex {
  return { map, near: neighboursOnMap(map), positions: new Map(map.ids.map((id, index) => [id, index])) }
}

/** The positions of all nodes of a kind, in the order of the map. */
export function allOfKind({ map }: MapIndex, kind: NodeKind): number[] {
  return map.ids.flatMap((_, index) => (kindAt(map, index) === kind ? [index] : []))
}

/** What a node is tied to of some kinds, each once. */
export function nearOfKinds({ map, near }: MapIndex, index: number, kinds: readonly NodeKind[]): number[] {
  const found = new Set<number>()
  for (const next of near[index] ?? []) {
    const kind = kindAt(map, next)
    if (kind && kinds.includes(kind)) found.add(next)
  }
  return [...found]
}
