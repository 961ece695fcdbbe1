import { contours, type Ring } from './contour.ts'
import { blur, distanceToOutside } from './distance.ts'
import type { Slices } from './in-slices.ts'
import {
  eachCell,
  far,
  type Grid,
  type IslandContent,
  linksOf,
  nearestOf,
  type Part,
  type Point,
  partOf,
} from './island-field.ts'

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

/** The height of an island's land: above 0 inside its shore. Bays are filled, and it ends half way to the next island. */
function* landOf(part: Part, whole: Grid, scale: number, other: (all: number) => number): Slices<Float32Array> {
  const { field, grid } = part
  const [near, wide, gap] = [shore * scale, bay * scale, (strait * scale) / 2]
  const inside = new Uint8Array(field.length)
  for (let at = 0; at < field.length; at++) inside[at] = (field[at] ?? far) < wide ? 1 : 0
  const filled = distanceToOutside(inside, grid.width, grid.height)
  yield
  const land = new Float32Array(field.length)
  eachCell(part, whole, (at, all) => {
    const away = field[at] ?? far
    const reach = Math.max(near - away, (filled[at] ?? 0) * grid.cell - (wide - near))
    const border = (other(all) - away) / 2 - gap
    const kept = near * 0.4 - away > 0 ? near * 0.4 - away : -99
    land[at] = Math.max(-60, Math.min(60, reach, Math.max(border, kept)))
  })
  yield
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

/** Whether a point lies inside a ring (even–odd rule). */
export function holdsPoint(ring: Ring, { x, y }: Point): boolean {
  let inside = false
  for (let at = 0, last = ring.length - 2; at < ring.length; last = at, at += 2) {
    const [fromX, fromY, toX, toY] = [ring[last] ?? 0, ring[last + 1] ?? 0, ring[at] ?? 0, ring[at + 1] ?? 0]
    if (fromY > y !== toY > y && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)) inside = !inside
  }
  return inside
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
 * The outlines of islands, one ring each or none: soft shapes around marks and names that never overlap. The last of an
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
  const parts: Part[] = []
  const links = linksOf(contents)
  for (const [island, content] of contents.entries()) {
    parts.push(partOf(content, links[island] ?? [], grid, (bay + 40) * scale))
    yield
  }
  const { otherThan } = nearestOf(parts, grid)
  const islands: Ring[][] = []
  for (const [island, part] of parts.entries()) {
    yield
    const land = yield* landOf(part, grid, scale, (all) => otherThan(island, all))
    yield
    const { width, height } = part.grid
    const rings = contours({ values: land, width, height }).map((ring) => smoothed(ring, part.grid))
    // The largest is the outer shore. Lakes are filled, and a patch around somebody who stands apart would only puzzle.
    const areas = rings.map((ring) => ({ ring, area: Math.abs(areaOf(ring)) })).filter(({ area }) => area > 150 * scale)
    const shores = areas.sort((one, other) => other.area - one.area).slice(0, 1)
    islands.push(shores.map(({ ring }) => ring))
  }
  return islands
}
