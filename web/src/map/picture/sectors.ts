import { type NodeKind, nodeKinds, type Point, type Size } from '../model.ts'

/** One line of the ego view: a heading for a kind, a neighbour, or the rest of a kind that had no room. */
export interface Row {
  readonly id: string
  readonly kind: NodeKind
  readonly type: 'heading' | 'node' | 'more'
  /** How many stand behind a heading or a "more" row. */
  readonly count: number
  /** How many of a kind are shown. */
  readonly shown: number
}

export interface Placed extends Row, Point {
  readonly side: 'left' | 'right'
}

export interface SectorsInput {
  readonly neighbours: ReadonlyArray<{ readonly id: string; readonly kind: NodeKind }>
  /** The picture's size in CSS pixels; model units are pixels at zoom 1. */
  readonly size: Size
  /** Kinds that are shown whole however many they are. */
  readonly whole?: ReadonlySet<NodeKind>
}

/** Below this width, in CSS pixels, the focus stands to the left and everything else to the right of it. */
export const narrowWidth = 560
const ROW = { wide: 23, narrow: 24 }
const ROOMY = 44
const MARGIN = 44
/** The name of the focus hangs below it and needs this much air. */
const focusRadius = 96

interface Group {
  readonly kind: NodeKind
  readonly ids: readonly string[]
  readonly shown: number
}

/** Largest kinds give way first until everything fits or each kind is down to `least` rows. */
function fitGroups(groups: Group[], capacity: number, whole: ReadonlySet<NodeKind>, narrow: boolean): Group[] {
  const least = narrow ? 1 : 3
  const rows = (group: Group) => 1 + group.shown + (!narrow && group.shown < group.ids.length ? 1 : 0)
  const fitted = [...groups]
  for (;;) {
    const total = fitted.reduce((sum, group) => sum + rows(group), 0)
    if (total <= capacity) return fitted
    let largest = -1
    fitted.forEach((group, index) => {
      if (group.shown <= least || whole.has(group.kind)) return
      if (largest < 0 || group.shown > (fitted[largest]?.shown ?? 0)) largest = index
    })
    const group = fitted[largest]
    if (!group) return fitted
    // One hidden row that a "1 till" stands for would be no gain.
    const step = group.shown === group.ids.length && !narrow ? 2 : 1
    fitted[largest] = { ...group, shown: group.shown - step }
  }
}

/** On a narrow screen the heading itself stands for the rest; else a row after the shown ones does. */
function rowsOf(group: Group, narrow: boolean): Row[] {
  const { kind, ids, shown } = group
  const [count, cut] = [ids.length, shown < ids.length]
  const heading = { id: `heading:${kind}`, kind, type: 'heading', count, shown } as const
  const rows: Row[] = [cut && narrow ? { ...heading, id: `more:${kind}`, type: 'more' } : heading]
  for (const id of ids.slice(0, shown)) rows.push({ id, kind, type: 'node', count: 1, shown: 1 })
  if (cut && !narrow) rows.push({ id: `more:${kind}`, kind, type: 'more', count: count - shown, shown })
  return rows
}

/** Splits the sequence of kinds where the halves come closest; a kind is cut in two only where it outweighs all others. */
function halves(groups: readonly Row[][]): { right: Row[]; left: Row[] } {
  const total = groups.reduce((sum, rows) => sum + rows.length, 0)
  const giant = groups.find((rows) => rows.length > total * 0.6 && rows.length > 14)
  if (giant) {
    const others = groups.filter((rows) => rows !== giant).flat()
    const cut = Math.ceil((giant.length + others.length) / 2)
    const heading = giant[0]
    const tail = giant.slice(cut)
    return {
      right: giant.slice(0, cut),
      left: heading ? [{ ...heading, id: `${heading.id}:2` }, ...tail, ...others] : [],
    }
  }
  let best = { at: groups.length, height: Number.POSITIVE_INFINITY }
  let before = 0
  groups.forEach((rows, index) => {
    before += rows.length
    const height = Math.max(before, total - before)
    if (height < best.height) best = { at: index + 1, height }
  })
  return { right: groups.slice(0, best.at).flat(), left: groups.slice(best.at).flat() }
}

/** Rows evenly down an ellipse's half: even steps in height keep horizontal names from ever overlapping. */
function along(rows: readonly Row[], side: 'left' | 'right', step: number, reach: number, height: number): Placed[] {
  const top = (-(rows.length - 1) * step) / 2
  return rows.map((row, index) => {
    const y = top + index * step
    const across = Math.sqrt(Math.max(0.02, 1 - (y / (height / 2 + step)) ** 2))
    const x = Math.max(30, reach * across) * (side === 'right' ? 1 : -1)
    return { ...row, side, x, y }
  })
}

function group(input: SectorsInput): Group[] {
  return nodeKinds
    .map((kind) => {
      const ids = input.neighbours.filter((node) => node.kind === kind).map((node) => node.id)
      return { kind, ids, shown: ids.length }
    })
    .filter((found) => found.ids.length > 0)
}

/**
 * The ego view: neighbours on an ellipse around the focus at (0, 0), a sector for each kind with its heading, the same order
 * of kinds everywhere so that one learns where to look. On a narrow screen the focus stands to the left and all rows fan
 * out to the right of it. Linear in the number of neighbours; no forces.
 */
export function layOutSectors(input: SectorsInput): Placed[] {
  const narrow = input.size.width < narrowWidth
  const least = narrow ? ROW.narrow : ROW.wide
  const room = Math.max(input.size.height - (narrow ? 72 : MARGIN * 2), 240)
  const perSide = Math.floor(room / least) + 1
  const fitted = fitGroups(group(input), narrow ? perSide : perSide * 2, input.whole ?? new Set(), narrow)
  const groups = fitted.map((found) => rowsOf(found, narrow))
  if (narrow) {
    const rows = groups.flat()
    const step = Math.max(least, Math.min(ROOMY, room / Math.max(1, rows.length - 1)))
    return along(rows, 'right', step, Math.min(focusRadius, input.size.width * 0.26), rows.length * step * 1.4)
  }
  const { right, left } = halves(groups)
  const tallest = Math.max(right.length, left.length)
  const step = Math.max(least, Math.min(ROOMY, room / Math.max(1, tallest - 1)))
  const height = tallest * step
  const reach = Math.max(focusRadius + 60, Math.min(height * 0.52, input.size.width / 2 - 250, 330))
  return [...along(right, 'right', step, reach, height), ...along(left, 'left', step, reach, height)]
}
