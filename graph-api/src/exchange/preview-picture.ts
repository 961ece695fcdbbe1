import { layOut } from '../map/layout.ts'
import type { CreatedKind, Plan } from './plan/model.ts'

/** Something in the picture of an import: what it brings, or what is there and is joined to that. */
export interface PictureNode {
  readonly id: string
  readonly kind: CreatedKind
  readonly label: string
  readonly isNew: boolean
  /** From 0 to 1. */
  readonly x: number
  readonly y: number
}

export interface PreviewPicture {
  readonly nodes: readonly PictureNode[]
  /** Places in `nodes`, two a line. */
  readonly ends: readonly number[]
  /** How many things that the import brings are not drawn. */
  readonly notDrawn: number
}

/** What is there before the import, as far as a picture needs it. */
type Known = readonly { readonly id: string; readonly kind: CreatedKind; readonly name: string }[]

export const nothingDrawn: PreviewPicture = { nodes: [], ends: [], notDrawn: 0 }

/** More than these are no picture any more; the lists have them all. */
const mostNodes = 120

/**
 * The network that an import would add: its new things, what they are joined to, and the lines between them. The best linked
 * ones where there are many. The same plan gives the same picture.
 */
export function pictureOf(plan: Pick<Plan, 'things' | 'links'>, known: Known): PreviewPicture {
  const made = new Map(plan.things.filter(({ action }) => action === 'create').map((thing) => [thing.id, thing]))
  if (made.size === 0) return nothingDrawn
  const links = plan.links.filter(({ from, to }) => from !== to && (made.has(from) || made.has(to)))
  const degrees = new Map<string, number>()
  for (const { from, to } of links) for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1)
  const there = new Map(known.filter(({ id }) => degrees.has(id)).map((thing) => [thing.id, thing]))
  const drawable = [...new Set([...made.keys(), ...degrees.keys()])].filter((id) => made.has(id) || there.has(id))
  const drawn = drawable
    .sort((a, b) => (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0) || (a < b ? -1 : 1))
    .slice(0, mostNodes)
  const places = new Map(drawn.map((id, place) => [id, place]))
  const pairs = new Set<string>()
  for (const { from, to } of links) {
    const [a, b] = [places.get(from), places.get(to)]
    if (a !== undefined && b !== undefined) pairs.add(`${Math.min(a, b)} ${Math.max(a, b)}`)
  }
  const ends = [...pairs].flatMap((pair) => pair.split(' ').map(Number))
  const positions = positionsOf(drawn.length, ends)
  const nodes = drawn.map((id, place): PictureNode => {
    const thing = made.get(id)
    const { kind, label } = thing ?? { kind: there.get(id)?.kind ?? 'organisation', label: there.get(id)?.name ?? '' }
    return { id, kind, label, isNew: thing !== undefined, ...(positions[place] ?? { x: 0.5, y: 0.5 }) }
  })
  return { nodes, ends, notDrawn: made.size - nodes.filter(({ isNew }) => isNew).length }
}

/** Where each stands, from 0 to 1. */
function positionsOf(count: number, ends: readonly number[]): { x: number; y: number }[] {
  const { x, y } = layOut({ count, edges: ends, communities: new Uint8Array(count) })
  const [xs, ys] = [scaled(x), scaled(y)]
  return Array.from(xs, (across, at) => ({ x: across, y: ys[at] ?? 0.5 }))
}

function scaled(values: Float64Array): Float64Array {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  return values.map((value) => (most > least ? (value - least) / (most - least) : 0.5))
}
