import type { NodeKind } from '../model.ts'
import { countFilters, visibleWhenCompared } from '../tools/filters.ts'
import type { NetworkChanges, TimedMap } from '../tools/timed-map.ts'
import type { View } from '../view.ts'

/** One relation that came or ended between two days. */
export interface ChangedRelation {
  readonly key: string
  readonly source: { readonly id: string; readonly kind: NodeKind; readonly label: string }
  readonly target: { readonly id: string; readonly kind: NodeKind; readonly label: string }
  readonly type: string
  readonly came: boolean
  /** The day it came or ended; null where that is unknown. */
  readonly day: string | null
}

export interface ChangedShown {
  readonly relations: readonly ChangedRelation[]
  readonly came: number
  readonly went: number
  /** Null where filters leave something out: what stayed is then not counted. */
  readonly stayed: number | null
  readonly thingsCame: number
  readonly thingsWent: number
}

/** What the list says of a comparison: the same as the picture shows, filters and all. */
export function changedShown(
  changes: NetworkChanges,
  timed: TimedMap,
  view: View,
  reached: ReadonlySet<string> | null,
): ChangedShown {
  const visible = visibleWhenCompared(timed, view, reached)
  const passes = new Set(timed.map.ids.filter((_, index) => visible[index]))
  const filtered = countFilters(view) > 0
  const nodes = changes.ids.map((id, position) => ({
    id,
    kind: changes.kindNames[changes.kinds[position] ?? 0] ?? 'ORGANISATION',
    label: changes.labels[position] ?? '',
    passes: passes.has(id),
  }))
  const relations = changes.edgeTypes.flatMap((type, edge): ChangedRelation[] => {
    const [source, target] = [nodes[changes.edges[edge * 2] ?? 0], nodes[changes.edges[edge * 2 + 1] ?? 0]]
    if (!source?.passes || !target?.passes) return []
    const came = changes.edgeChanges[edge] === 'CAME'
    const day = (came ? changes.edgeSince[edge] : changes.edgeUntil[edge]) ?? null
    return [{ key: String(edge), source, target, type, came, day }]
  })
  const things = (change: 'CAME' | 'WENT') =>
    changes.ids.filter((id, at) => changes.changes[at] === change && passes.has(id)).length
  const came = relations.filter((relation) => relation.came).length
  return {
    relations,
    came: filtered ? came : changes.came,
    went: filtered ? relations.length - came : changes.went,
    stayed: filtered ? null : changes.stayed,
    thingsCame: things('CAME'),
    thingsWent: things('WENT'),
  }
}
