import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'
import type { LayoutInput, Places } from './model.ts'

interface Body extends SimulationNodeDatum {
  readonly group: number
  x: number
  y: number
  vx: number
  vy: number
}

/** Draws the members of each group together. */
function cohesion(bodies: readonly Body[], groups: number): (alpha: number) => void {
  return (alpha) => {
    const sums = Array.from({ length: groups }, () => ({ x: 0, y: 0, count: 0 }))
    for (const { group, x, y } of bodies) {
      const sum = sums[group]
      if (!sum) continue
      sum.x += x
      sum.y += y
      sum.count++
    }
    for (const body of bodies) {
      const sum = sums[body.group]
      if (!sum) continue
      body.vx += (sum.x / sum.count - body.x) * alpha * 0.35
      body.vy += (sum.y / sum.count - body.y) * alpha * 0.35
    }
  }
}

function stretch(values: readonly number[], from: number, to: number): number[] {
  const low = Math.min(...values)
  const wide = Math.max(...values) - low || 1
  return values.map((value) => from + ((value - low) / wide) * (to - from))
}

/** Where names of groups begin: over their highest member. */
function namesAbove(input: LayoutInput, x: readonly number[], y: readonly number[]): Pick<Places, 'nameX' | 'nameY'> {
  const members = input.groupNames.map((_, group) =>
    input.marks.flatMap((mark, i) => (mark.group === group ? [i] : [])),
  )
  return {
    nameX: members.map((list) => list.reduce((sum, i) => sum + (x[i] ?? 0), 0) / Math.max(1, list.length)),
    nameY: members.map(
      (list) => Math.min(...list.map((i) => (y[i] ?? 0) - (input.marks[i]?.radius ?? 0)), input.height) - 20,
    ),
  }
}

/** A first layout within a fraction of a second: forces with cohesion of groups, stretched over the sheet. Seeded. */
export function firstPlaces(input: LayoutInput, random: () => number): Places {
  const { width, height, marks } = input
  const aspect = width / height
  const bodies = marks.map(
    ({ group }): Body => ({
      group,
      x: (random() - 0.5) * 400 * aspect,
      y: (random() - 0.5) * 400,
      vx: 0,
      vy: 0,
    }),
  )
  const inside = (a: number, b: number) => marks[a]?.group === marks[b]?.group
  const links = input.lines.map(({ a, b }) => ({ source: a, target: b, inside: inside(a, b) }))
  forceSimulation(bodies)
    .randomSource(random)
    .force(
      'links',
      forceLink<Body, (typeof links)[number]>(links)
        .distance((link) => (link.inside ? 40 : 200))
        .strength((link) => (link.inside ? 0.9 : 0.12)),
    )
    .force('charge', forceManyBody().strength(-220))
    .force('x', forceX(0).strength(0.05 / aspect))
    .force('y', forceY(0).strength(0.05 * aspect))
    .force('cohesion', cohesion(bodies, input.groupNames.length))
    .stop()
    .tick(300)
  const x = stretch(
    bodies.map((body) => body.x),
    width * 0.04,
    width * 0.96,
  )
  const y = stretch(
    bodies.map((body) => body.y),
    height * 0.06,
    height * 0.94,
  )
  return { x, y, sides: marks.map(() => 0), ...namesAbove(input, x, y) }
}
