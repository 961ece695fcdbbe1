import type { Box } from './boxes.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** What lies on one island. */
export interface IslandContent {
  readonly marks: ReadonlyArray<Point & { readonly radius: number }>
  readonly boxes: readonly Box[]
}

/** Farther than anything in a picture, in its pixels. */
export const far = 1e6

/** Cells over a picture or a part of it. */
export interface Grid {
  /** The side of a cell, in the picture's pixels; so are the two edges. */
  readonly cell: number
  readonly left: number
  readonly top: number
  /** In cells. */
  readonly width: number
  readonly height: number
}

/** The links of the shortest tree between points (Prim), so that an island is one piece. */
function treeOf(points: readonly Point[]): Link[] {
  const [first, ...rest] = points
  if (!first) return []
  const links: Link[] = []
  const open = rest.map((point) => ({ point, from: first, away: Math.hypot(point.x - first.x, point.y - first.y) }))
  while (open.length > 0) {
    const nearest = open.reduce((best, one, index) => (one.away < (open[best]?.away ?? far) ? index : best), 0)
    const [taken] = open.splice(nearest, 1)
    if (!taken) break
    links.push([taken.from, taken.point])
    for (const one of open) {
      const away = Math.hypot(one.point.x - taken.point.x, one.point.y - taken.point.y)
      if (away < one.away) Object.assign(one, { from: taken.point, away })
    }
  }
  return links
}

export type Link = readonly [Point, Point]

function cross([a, b]: Link, [c, d]: Link): boolean {
  const side = (from: Point, to: Point, point: Point) =>
    Math.sign((to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x))
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}

const lengthOf = ([a, b]: Link) => Math.hypot(a.x - b.x, a.y - b.y)

/**
 * What holds each island together: its shortest tree, the middle of its name included. Where a link would cut through another
 * island, the shorter of the two stays: who stands apart must not part others.
 */
export function linksOf(contents: readonly IslandContent[]): Link[][] {
  const trees = contents.map(({ marks, boxes }) => {
    const names = boxes.slice(-1).map((box) => ({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }))
    return treeOf([...marks, ...names])
  })
  return trees.map((tree, island) =>
    tree.filter((link) => {
      const length = lengthOf(link)
      return !trees.some(
        (other, at) => at !== island && other.some((theirs) => lengthOf(theirs) < length && cross(link, theirs)),
      )
    }),
  )
}

/** Lowers a field to a distance, in the cells within `reach` of a box. */
function lower(
  field: Float32Array,
  grid: Grid,
  box: Box,
  reach: number,
  distance: (x: number, y: number) => number,
): void {
  const { cell, left, top, width, height } = grid
  const from = (value: number, start: number) => Math.max(0, Math.floor((value - reach - start) / cell))
  const to = (value: number, start: number, most: number) =>
    Math.min(most - 1, Math.ceil((value + reach - start) / cell))
  for (let row = from(box.top, top); row <= to(box.bottom, top, height); row++) {
    for (let column = from(box.left, left); column <= to(box.right, left, width); column++) {
      const value = distance(left + column * cell, top + row * cell)
      const at = row * width + column
      if (value < (field[at] ?? far)) field[at] = value
    }
  }
}

function toBox({ left, top, right, bottom }: Box, more: number) {
  return (x: number, y: number) => {
    const [dx, dy] = [Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)]
    return Math.sqrt(dx * dx + dy * dy) + more
  }
}

function toLink(a: Point, b: Point) {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const square = dx * dx + dy * dy + 1e-9
  return (x: number, y: number) => {
    const along = Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / square))
    return Math.hypot(a.x + along * dx - x, a.y + along * dy - y) + 1
  }
}

/** How far each cell is from what lies on an island, in pixels; cells farther than `reach` may stay `far`. */
function fieldOf({ marks, boxes }: IslandContent, links: readonly Link[], grid: Grid, reach: number): Float32Array {
  const field = new Float32Array(grid.width * grid.height).fill(far)
  for (const { x, y, radius } of marks) {
    const box = { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }
    lower(field, grid, box, reach, (px, py) => Math.hypot(px - x, py - y) - radius)
  }
  for (const box of boxes) lower(field, grid, box, reach, toBox(box, 6))
  for (const [a, b] of links) {
    const box = {
      left: Math.min(a.x, b.x),
      top: Math.min(a.y, b.y),
      right: Math.max(a.x, b.x),
      bottom: Math.max(a.y, b.y),
    }
    lower(field, grid, box, reach, toLink(a, b))
  }
  return field
}

/** An island's part of the field, and how far each of its cells is from what lies on it. */
export interface Part {
  readonly grid: Grid
  /** Where it begins in the whole, in cells. */
  readonly column: number
  readonly row: number
  /** Row by row, in pixels; negative on a mark, `far` where it was not worked out. */
  readonly field: Float32Array
}

/** The part of a grid that an island can reach: all that follows works on this much, and not on the whole picture. */
export function partOf(content: IslandContent, links: readonly Link[], whole: Grid, reach: number): Part {
  const { marks, boxes } = content
  const span = (low: number[], high: number[], start: number, most: number) => {
    const from = Math.max(0, Math.min(most - 1, Math.floor((Math.min(...low) - reach - start) / whole.cell)))
    const to = Math.min(most, Math.ceil((Math.max(...high) + reach - start) / whole.cell) + 1)
    return { from, length: Math.max(1, to - from) }
  }
  const across = span(
    [...marks.map(({ x, radius }) => x - radius), ...boxes.map(({ left }) => left)],
    [...marks.map(({ x, radius }) => x + radius), ...boxes.map(({ right }) => right)],
    whole.left,
    whole.width,
  )
  const down = span(
    [...marks.map(({ y, radius }) => y - radius), ...boxes.map(({ top }) => top)],
    [...marks.map(({ y, radius }) => y + radius), ...boxes.map(({ bottom }) => bottom)],
    whole.top,
    whole.height,
  )
  const [left, top] = [whole.left + across.from * whole.cell, whole.top + down.from * whole.cell]
  const grid = { cell: whole.cell, left, top, width: across.length, height: down.length }
  return { grid, column: across.from, row: down.from, field: fieldOf(content, links, grid, reach) }
}

/** Goes through the cells of a part: `at` within it, `all` in the whole. */
export function eachCell({ grid, column, row }: Part, whole: Grid, visit: (at: number, all: number) => void): void {
  for (let y = 0; y < grid.height; y++) {
    for (let x = 0; x < grid.width; x++) visit(y * grid.width + x, (y + row) * whole.width + x + column)
  }
}

/** The nearest island of each cell, and how far the nearest and the second nearest are. */
export function nearestOf(parts: readonly Part[], whole: Grid) {
  const cells = whole.width * whole.height
  const nearest = new Int16Array(cells).fill(-1)
  const [first, second] = [new Float32Array(cells).fill(far), new Float32Array(cells).fill(far)]
  parts.forEach((part, island) => {
    eachCell(part, whole, (at, all) => {
      const value = part.field[at] ?? far
      if (value < (first[all] ?? far)) {
        second[all] = first[all] ?? far
        first[all] = value
        nearest[all] = island
      } else if (value < (second[all] ?? far)) second[all] = value
    })
  })
  return { otherThan: (island: number, all: number) => (nearest[all] === island ? second[all] : first[all]) ?? far }
}
