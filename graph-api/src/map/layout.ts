import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force'
import { type Point, placeCommunities } from './place-communities.ts'

export interface LayoutInput {
  /** How many nodes; every other list counts them from 0. */
  readonly count: number
  /** Pairs of node numbers, flat: source, target, source, target … */
  readonly edges: ArrayLike<number>
  /** The community of each node, any whole numbers. */
  readonly communities: ArrayLike<number>
  /** Where a node stood last time; undefined for a new one. */
  readonly seeds?: ReadonlyArray<Point | undefined>
}

export interface LayoutResult {
  /** Model units; two dots never come closer than about 14. */
  readonly x: Float64Array
  readonly y: Float64Array
}

interface Body extends SimulationNodeDatum {
  readonly index: number
  x: number
  y: number
}

interface Steps {
  readonly simulation: Simulation<Body, SimulationLinkDatum<Body>>
  readonly bodies: Body[]
  readonly ticks: number
}

const DOT = 7
const GOLDEN = Math.PI * (3 - Math.sqrt(5))

function degreesOf(count: number, edges: ArrayLike<number>): Uint32Array {
  const degrees = new Uint32Array(count)
  for (let i = 0; i < edges.length; i++) degrees[edges[i] ?? 0] = (degrees[edges[i] ?? 0] ?? 0) + 1
  return degrees
}

/** A new node starts in the middle of its neighbours that have a place, else in its community's spiral. */
function startOf(input: LayoutInput, centres: ReadonlyMap<number, Point>, hold: boolean): Body[] {
  const sums = new Float64Array(input.count * 3)
  const lean = (from: number, to: number) => {
    const seed = input.seeds?.[to]
    if (!seed) return
    sums[from * 3] = (sums[from * 3] ?? 0) + seed.x
    sums[from * 3 + 1] = (sums[from * 3 + 1] ?? 0) + seed.y
    sums[from * 3 + 2] = (sums[from * 3 + 2] ?? 0) + 1
  }
  for (let i = 0; i + 1 < input.edges.length; i += 2) {
    lean(input.edges[i] ?? 0, input.edges[i + 1] ?? 0)
    lean(input.edges[i + 1] ?? 0, input.edges[i] ?? 0)
  }
  const placed = new Map<number, number>()
  return Array.from({ length: input.count }, (_, index) => {
    const seed = input.seeds?.[index]
    if (seed) return { index, x: seed.x, y: seed.y, ...(hold ? { fx: seed.x, fy: seed.y } : {}) }
    const community = input.communities[index] ?? 0
    const turn = placed.get(community) ?? 0
    placed.set(community, turn + 1)
    const found = sums[index * 3 + 2] ?? 0
    const centre = centres.get(community) ?? { x: 0, y: 0 }
    const from = found > 0 ? { x: (sums[index * 3] ?? 0) / found, y: (sums[index * 3 + 1] ?? 0) / found } : centre
    const radius = (found > 0 ? 2 : 1.6) * DOT * Math.sqrt(turn + 0.5)
    return { index, x: from.x + radius * Math.cos(turn * GOLDEN), y: from.y + radius * Math.sin(turn * GOLDEN) }
  })
}

function prepare(input: LayoutInput): Steps {
  const { count, edges, communities, seeds } = input
  const degrees = degreesOf(count, edges)
  const centres = placeCommunities({ edges, communities, spacing: DOT * 2.7, seeds })
  const links: SimulationLinkDatum<Body>[] = []
  for (let i = 0; i + 1 < edges.length; i += 2) links.push({ source: edges[i] ?? 0, target: edges[i + 1] ?? 0 })
  const known = seeds ? seeds.filter((seed) => seed !== undefined).length : 0
  // Once most of a map has been learned nothing on it moves: what is new finds a gap.
  const incremental = known > count / 2
  const bodies = startOf(input, centres, incremental)
  const home = (body: Body) => seeds?.[body.index] ?? centres.get(communities[body.index] ?? 0) ?? { x: 0, y: 0 }
  const inside = (link: SimulationLinkDatum<Body>) => {
    const [source, target] = [(link.source as Body).index, (link.target as Body).index]
    const apart = communities[source] === communities[target] ? 1 : 0.15
    return apart / Math.max(1, Math.min(degrees[source] ?? 1, degrees[target] ?? 1))
  }
  const simulation = forceSimulation<Body>(bodies)
    .force(
      'link',
      forceLink<Body, SimulationLinkDatum<Body>>(links)
        .distance(DOT * 4)
        .strength(inside),
    )
    .force(
      'charge',
      forceManyBody<Body>()
        .strength(-DOT * 4)
        .distanceMax(DOT * 40)
        .theta(1.1),
    )
    .force(
      'collide',
      forceCollide<Body>((body) => DOT + Math.min(DOT, Math.sqrt(degrees[body.index] ?? 0))),
    )
    .force('x', forceX<Body>((body) => home(body).x).strength(0.06))
    .force('y', forceY<Body>((body) => home(body).y).strength(0.06))
    .stop()
  const ticks = incremental ? 40 : count > 4000 ? 90 : 200
  simulation.alpha(incremental ? 0.25 : 1).alphaDecay(1 - 0.001 ** (1 / ticks))
  return { simulation, bodies, ticks }
}

function read(bodies: readonly Body[]): LayoutResult {
  const x = new Float64Array(bodies.length)
  const y = new Float64Array(bodies.length)
  for (const body of bodies) {
    x[body.index] = Math.round(body.x * 10) / 10
    y[body.index] = Math.round(body.y * 10) / 10
  }
  return { x, y }
}

/**
 * Places a network with forces, collision and gravity towards each community's own spot (Fruchterman and Reingold 1991,
 * with Barnes-Hut approximation as in d3-force). The same input always gives the same picture. Where more than half
 * of the nodes have a seed, these stay exactly where they were, so that the map a person has learned is still true.
 */
export function layOut(input: LayoutInput): LayoutResult {
  const { simulation, bodies, ticks } = prepare(input)
  simulation.tick(ticks)
  return read(bodies)
}

/**
 * As `layOut`, in slices, so that a process that also answers requests is never held up: after every `sliceMs`
 * milliseconds (default 20) it waits for the event loop's next turn.
 */
export async function layOutInSlices(input: LayoutInput, sliceMs = 20): Promise<LayoutResult> {
  const { simulation, bodies, ticks } = prepare(input)
  let started = performance.now()
  for (let tick = 0; tick < ticks; tick++) {
    simulation.tick()
    if (performance.now() - started < sliceMs) continue
    await new Promise((resolve) => setImmediate(resolve))
    started = performance.now()
  }
  return read(bodies)
}
