import type { NetworkMap, NodeKind, PictureEdge, PictureNode, Subnetwork } from '../model.ts'
import type { View } from '../view.ts'
import type { TimedMap } from './timed-map.ts'

/** Whether a relation held on a day. Unknown beginnings count as "always", a missing end as "still". */
export function wasActiveOn(edge: Pick<PictureEdge, 'since' | 'until'>, date: string): boolean {
  return (edge.since ?? '') <= date && (edge.until === null || edge.until > date)
}

export type Change = 'came' | 'went' | 'stayed'

/** What became of a relation between two days; null where it held on neither. */
export function changeBetween(edge: Pick<PictureEdge, 'since' | 'until'>, from: string, to: string): Change | null {
  const [before, after] = [wasActiveOn(edge, from), wasActiveOn(edge, to)]
  if (before && after) return 'stayed'
  if (after) return 'came'
  return before ? 'went' : null
}

/** Whether a status passes: only initiatives have one that is filtered by. */
function statusPasses(kind: NodeKind | undefined, detail: string | null, statuses: readonly string[]): boolean {
  return statuses.length === 0 || kind !== 'INITIATIVE' || (detail !== null && statuses.includes(detail))
}

/** How many filters are set, for the button that opens them. */
export function countFilters(view: View): number {
  return (
    view.without.length + view.themes.length + view.statuses.length + view.hidden.length + (view.atLeast > 0 ? 1 : 0)
  )
}

/** Whether filters are set that leave so much out that the rest is laid out anew; hiding one thing is not. */
export function needsNewLayout(view: View): boolean {
  return view.without.length + view.themes.length + view.statuses.length > 0 || view.atLeast > 0
}

/**
 * The part of a subnetwork that a view shows. The focus always stays; a node that lost its last relation goes.
 * @param reached what belongs to the chosen themes; null where none is chosen
 */
export function filterSubnetwork(
  network: Subnetwork,
  focus: string,
  view: View,
  options: { today: string; reached: ReadonlySet<string> | null },
): Subnetwork {
  const without = new Set<NodeKind>(view.without)
  const hidden = new Set(view.hidden)
  const kept = (node: PictureNode) =>
    node.id === focus ||
    (!(without.has(node.kind) || hidden.has(node.id) || node.degree < view.atLeast) &&
      (options.reached?.has(node.id) ?? true) &&
      statusPasses(node.kind, node.detail, view.statuses))
  const nodes = new Map(network.nodes.filter(kept).map((node) => [node.id, node]))
  const date = view.date ?? options.today
  const since = view.since
  const edges = network.edges.filter((edge) => {
    if (!nodes.has(edge.source) || !nodes.has(edge.target)) return false
    return since ? changeBetween(edge, since, date) !== null : wasActiveOn(edge, date)
  })
  const tied = new Set([focus, ...edges.flatMap((edge) => [edge.source, edge.target])])
  return { nodes: [...nodes.values()].filter((node) => tied.has(node.id)), edges }
}

/** 1 for each node of the map that the view shows, 0 for each that it filters away. */
function visibleOnMap(map: NetworkMap, view: View, reached: ReadonlySet<string> | null): Uint8Array {
  const without = new Set<NodeKind>(view.without)
  const hidden = new Set(view.hidden)
  const visible = new Uint8Array(map.ids.length)
  for (let index = 0; index < visible.length; index++) {
    const kind = map.kindNames[map.kinds[index] ?? 0]
    const since = map.since[index]
    const shown =
      kind !== undefined &&
      !without.has(kind) &&
      !hidden.has(map.ids[index] ?? '') &&
      (reached?.has(map.ids[index] ?? '') ?? true) &&
      statusPasses(kind, map.details[index] ?? null, view.statuses) &&
      (map.degrees[index] ?? 0) >= view.atLeast &&
      (!view.date || !since || since <= view.date)
    visible[index] = shown ? 1 : 0
  }
  return visible
}

/**
 * The same where two days are compared: what is tied by a relation that came or ended is shown too, even if it is not known to
 * have been there on the day.
 */
export function visibleWhenCompared(timed: TimedMap, view: View, reached: ReadonlySet<string> | null): Uint8Array {
  const visible = visibleOnMap(timed.map, view, reached)
  if (!timed.compared) return visible
  const whenever = visibleOnMap(timed.map, { ...view, date: null }, reached)
  for (const end of timed.compared.edges) visible[end] = whenever[end] ?? 0
  return visible
}
