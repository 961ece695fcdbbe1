import type { NodeKind, Point, Size, Subnetwork } from '../model.ts'
import { type Change, changeBetween } from '../tools/filters.ts'
import { layOutSectors, narrowWidth, type Placed } from './sectors.ts'
import { type Measure, shorten } from './text-width.ts'

export type SceneRole = 'focus' | 'neighbour' | 'far' | 'heading' | 'more'

/** Something with a name in the picture. Positions are model units around the scene's origin. */
export interface SceneNode extends Point {
  readonly id: string
  readonly kind: NodeKind
  readonly role: SceneRole
  /** As drawn: cut to the room there is. */
  readonly label: string
  /** As spoken. */
  readonly fullLabel: string
  readonly side: 'left' | 'right' | 'below'
  /** The label's width in CSS pixels at zoom 1. */
  readonly width: number
  readonly pinned: boolean
}

export interface SceneEdge {
  readonly id: string
  readonly source: string
  readonly target: string
  /** `near` touches the focus; `between` ties two others; `path` carries an explanation. */
  readonly weight: 'near' | 'between' | 'path'
  readonly change: Change
}

export interface Scene {
  readonly focus: string | null
  readonly nodes: readonly SceneNode[]
  readonly edges: readonly SceneEdge[]
}

export const emptyScene: Scene = { focus: null, nodes: [], edges: [] }

export interface SceneInput {
  readonly network: Subnetwork
  readonly focus: string
  readonly size: Size
  readonly measure: Measure
  readonly kindName: (kind: NodeKind) => string
  /** "12 till". */
  readonly moreName: (count: number) => string
  /** "Initiativ · 3 av 9". */
  readonly partName: (kind: NodeKind, shown: number, count: number) => string
  readonly pinned: Readonly<Record<string, Point>>
  readonly whole: readonly NodeKind[]
  /** Nodes whose own neighbours are shown outside them. */
  readonly opened: readonly string[]
  /** The days to compare; null where the scene shows one day. */
  readonly between: { readonly from: string; readonly to: string } | null
}

/** Edges among neighbours say little once there are many: beyond this only those of the focus are drawn. */
const mostBetween = 120
const labelSize = 13
const outerRow = 23
/** Where a column is added outside, names are cut shorter, and the whole is shown a little smaller. */
const crowdedName = 180
const shrinks = 1.35

function named(input: SceneInput, row: Placed): SceneNode {
  const node = input.network.nodes.find((found) => found.id === row.id)
  const fullLabel = row.type === 'node' ? (node?.label ?? row.id) : ''
  const text =
    row.type === 'heading'
      ? `${input.kindName(row.kind)} · ${row.count}`
      : row.type === 'more'
        ? input.size.width < narrowWidth
          ? input.partName(row.kind, row.shown, row.count)
          : input.moreName(row.count)
        : fullLabel
  const narrow = input.size.width < narrowWidth
  const room = Math.max(110, narrow ? input.size.width - 98 - row.x : input.size.width / 2 - Math.abs(row.x) - 28)
  const weight = row.type === 'node' ? 400 : 600
  const size = row.type === 'heading' ? 11 : labelSize
  const label = shorten(text, Math.min(room, input.opened.length > 0 ? crowdedName : 340), (part) =>
    input.measure(part, size, weight),
  )
  const role = row.type === 'node' ? 'neighbour' : row.type
  const base = { id: row.id, kind: row.kind, role, label, fullLabel: fullLabel || text, side: row.side } as const
  return { ...base, x: row.x, y: row.y, width: input.measure(label, size, weight), pinned: false }
}

/** Neighbours of an opened node stand in a column outside all names, as near its own height as their rows allow. */
function outside(input: SceneInput, inner: readonly SceneNode[]): SceneNode[] {
  const shown = new Set([input.focus, ...inner.map((node) => node.id)])
  const nodes = new Map(input.network.nodes.map((node) => [node.id, node]))
  const result: SceneNode[] = []
  for (const side of ['right', 'left'] as const) {
    const sign = side === 'right' ? 1 : -1
    const column =
      Math.max(0, ...inner.filter((n) => n.side === side).map((n) => Math.abs(n.x) + n.width * shrinks)) + 50
    const wanted: Array<{ id: string; y: number }> = []
    for (const parent of inner) {
      if (parent.side !== side || !input.opened.includes(parent.id)) continue
      const others = input.network.edges
        .filter((edge) => edge.source === parent.id || edge.target === parent.id)
        .map((edge) => (edge.source === parent.id ? edge.target : edge.source))
        .filter((id) => !shown.has(id) && nodes.has(id))
      others.forEach((id, index) => {
        shown.add(id)
        wanted.push({ id, y: parent.y + (index - (others.length - 1) / 2) * outerRow })
      })
    }
    wanted.sort((a, b) => a.y - b.y)
    let last = Number.NEGATIVE_INFINITY
    for (const { id, y } of wanted) {
      const node = nodes.get(id)
      if (!node) continue
      last = Math.max(y, last + outerRow)
      const label = shorten(node.label, crowdedName, (part) => input.measure(part, labelSize, 400))
      const width = input.measure(label, labelSize, 400)
      const at = { x: sign * column, y: last }
      result.push({ id, kind: node.kind, role: 'far', label, fullLabel: node.label, side, width, pinned: false, ...at })
    }
  }
  return result
}

function edgesOf(input: SceneInput, shown: ReadonlySet<string>): SceneEdge[] {
  const { from, to } = input.between ?? { from: '', to: '' }
  const pairs = new Map<string, SceneEdge>()
  for (const edge of input.network.edges) {
    if (!shown.has(edge.source) || !shown.has(edge.target) || edge.source === edge.target) continue
    const key = edge.source < edge.target ? `${edge.source} ${edge.target}` : `${edge.target} ${edge.source}`
    if (pairs.has(key)) continue
    const near = edge.source === input.focus || edge.target === input.focus
    const change = input.between ? (changeBetween(edge, from, to) ?? 'stayed') : 'stayed'
    pairs.set(key, {
      id: `e:${key}`,
      source: edge.source,
      target: edge.target,
      weight: near ? 'near' : 'between',
      change,
    })
  }
  const all = [...pairs.values()]
  const between = all.filter((edge) => edge.weight === 'between')
  const opened = new Set(input.opened)
  if (between.length <= mostBetween) return all
  return all.filter((edge) => edge.weight === 'near' || opened.has(edge.source) || opened.has(edge.target))
}

/**
 * What the ego view draws for a focus and what is known around it. Pure: the same input gives the same scene, at once
 * (under 2 ms for 150 elements).
 */
export function egoScene(input: SceneInput): Scene {
  const focus = input.network.nodes.find((node) => node.id === input.focus)
  if (!focus) return emptyScene
  const tied = new Set<string>()
  for (const edge of input.network.edges) {
    if (edge.source === focus.id) tied.add(edge.target)
    if (edge.target === focus.id) tied.add(edge.source)
  }
  tied.delete(focus.id)
  // What somebody opened or put in its place is shown, however many are better tied.
  const wanted = (id: string) => Number(input.opened.includes(id) || id in input.pinned)
  const neighbours = input.network.nodes
    .filter((node) => tied.has(node.id))
    .sort((a, b) => wanted(b.id) - wanted(a.id) || b.degree - a.degree)
  const rows = layOutSectors({ neighbours, size: input.size, whole: new Set(input.whole) })
  const inner = rows.map((row) => named(input, row))
  const focusNode: SceneNode = {
    id: focus.id,
    kind: focus.kind,
    role: 'focus',
    label: focus.label,
    fullLabel: focus.label,
    side: 'below',
    width: input.measure(focus.label, 17, 700),
    pinned: false,
    x: 0,
    y: 0,
  }
  const nodes = [focusNode, ...inner, ...outside(input, inner)].map((node) => {
    const at = input.pinned[node.id]
    return at ? { ...node, ...at, pinned: true } : node
  })
  return { focus: focus.id, nodes, edges: edgesOf(input, new Set(nodes.map((node) => node.id))) }
}
