import type { Box } from './boxes.ts'
import { contours, type Ring } from './contour.ts'
import { blur, distanceToOutside } from './distance.ts'
import type { Slices } from './in-slices.ts'

interface Point {
  readonly x: number
  readonly y: number
}

/** What lies on one island. */
export interface IslandContent {
  readonly marks: ReadonlyArray<Point & { readonly radius: number }>
  readonly boxes: readonly Box[]
}

export interface IslandOptions {
  readonly width: number
  readonly height: number
  /** The side of a cell of the field that is worked in, in pixels: 6, or 3 on a phone. */
  readonly cell: number
  /** How large marks and names are beside those of a wall: room around them follows. */
  readonly scale: number
}

/** Room around what lies on an island, and how wide a bay may be and yet be filled, at full scale. */
const shore = 24
const bay = 95
const strait = 14
const far = 1e6

interface Grid {
  readonly cell: number
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The links of the shortest tree between points (Prim), so that an island is one piece. */
function treeOf(points: readonly Point[]): [Point, Point][] {
  const [first, ...rest] = points
  if (!first) return []
  const links: [Point, Point][] = []
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
    return Math.hypot(a.x + along * dx - x, a.y + along * dy - y) + 4
  }
}

/** How far each cell is from what lies on an island. */
function fieldOf({ marks, boxes }: IslandContent, grid: Grid, reach: number): Float32Array {
  const field = new Float32Array(grid.width * grid.height).fill(far)
  for (const { x, y, radius } of marks) {
    const box = { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }
    lower(field, grid, box, reach, (px, py) => Math.hypot(px - x, py - y) - radius)
  }
  for (const box of boxes) lower(field, grid, box, reach, toBox(box, 6))
  const middles = boxes.slice(-1).map((box) => ({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }))
  for (const [a, b] of treeOf([...marks, ...middles])) {
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

/** The nearest island of each cell, and how far the nearest and the second nearest are. */
function nearestOf(fields: readonly Float32Array[], cells: number) {
  const nearest = new Int16Array(cells).fill(-1)
  const [first, second] = [new Float32Array(cells).fill(far), new Float32Array(cells).fill(far)]
  fields.forEach((field, island) => {
    for (let at = 0; at < cells; at++) {
      const value = field[at] ?? far
      if (value < (first[at] ?? far)) {
        second[at] = first[at] ?? far
        first[at] = value
        nearest[at] = island
      } else if (value < (second[at] ?? far)) second[at] = value
    }
  })
  return { otherThan: (island: number, at: number) => (nearest[at] === island ? second[at] : first[at]) ?? far }
}

/** The height of an island's land: above 0 inside its shore. Bays are filled, and it ends half way to the next island. */
function landOf(field: Float32Array, grid: Grid, scale: number, other: (at: number) => number): Float32Array {
  const [near, wide, gap] = [shore * scale, bay * scale, (strait * scale) / 2]
  const inside = new Uint8Array(field.length)
  for (let at = 0; at < field.length; at++) inside[at] = (field[at] ?? far) < wide ? 1 : 0
  const filled = distanceToOutside(inside, grid.width, grid.height)
  const land = new Float32Array(field.length)
  for (let at = 0; at < field.length; at++) {
    const away = field[at] ?? far
    const reach = Math.max(near - away, (filled[at] ?? 0) * grid.cell - (wide - near))
    const border = (other(at) - away) / 2 - gap
    const kept = near * 0.4 - away > 0 ? near * 0.4 - away : -99
    land[at] = Math.max(-60, Math.min(60, reach, Math.max(border, kept)))
  }
  blur(land, grid.width, grid.height, 2)
  return land
}

/** A ring of every second point, each drawn towards its neighbours: what a smooth curve is drawn through. */
function smoothed(ring: Ring, grid: Grid): number[] {
  const points: Point[] = []
  for (let at = 0; at < ring.length; at += 4)
    points.push({ x: grid.left + (ring[at] ?? 0) * grid.cell, y: grid.top + (ring[at + 1] ?? 0) * grid.cell })
  return points.flatMap((point, index) => {
    const before = points[(index - 1 + points.length) % points.length] ?? point
    const after = points[(index + 1) % points.length] ?? point
    return [(before.x + 2 * point.x + after.x) / 4, (before.y + 2 * point.y + after.y) / 4]
  })
}

function areaOf(ring: readonly number[]): number {
  let area = 0
  for (let at = 0; at < ring.length; at += 2) {
    const [nextX, nextY] = [ring[(at + 2) % ring.length] ?? 0, ring[(at + 3) % ring.length] ?? 0]
    area += (ring[at] ?? 0) * nextY - nextX * (ring[at + 1] ?? 0)
  }
  return area / 2
}

/**
 * The outlines of islands, one list of rings each: soft shapes around marks and names that never overlap. The last of an
 * island's boxes is that of its name. Some 70 ms for seven islands on a wall.
 */
export function* outliningIslands(contents: readonly IslandContent[], options: IslandOptions): Slices<Ring[][]> {
  const { cell, scale } = options
  const margin = (bay + 30) * scale
  const grid: Grid = {
    cell,
    left: -margin,
    top: -margin,
    width: Math.ceil((options.width + 2 * margin) / cell),
    height: Math.ceil((options.height + 2 * margin) / cell),
  }
  const fields: Float32Array[] = []
  for (const content of contents) {
    fields.push(fieldOf(content, grid, (bay + 40) * scale))
    yield
  }
  const { otherThan } = nearestOf(fields, grid.width * grid.height)
  const islands: Ring[][] = []
  for (const [island, field] of fields.entries()) {
    yield
    const land = landOf(field, grid, scale, (at) => otherThan(island, at))
    const rings = contours({ values: land, width: grid.width, height: grid.height }).map((ring) => smoothed(ring, grid))
    const whole = rings.map((ring) => ({ ring, area: areaOf(ring) })).filter(({ area }) => Math.abs(area) > 150 * scale)
    // The largest is an outer shore; what runs the other way around it is a lake.
    const way = Math.sign(whole.reduce((most, one) => (Math.abs(one.area) > Math.abs(most) ? one.area : most), 0))
    islands.push(whole.filter(({ area }) => Math.sign(area) === way).map(({ ring }) => ring))
  }
  return islands
}
