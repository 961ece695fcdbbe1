import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force'

export interface Point {
  readonly x: number
  readonly y: number
}

interface Body extends SimulationNodeDatum {
  readonly community: number
  readonly radius: number
  x: number
  y: number
}

interface Options {
  readonly edges: ArrayLike<number>
  readonly communities: ArrayLike<number>
  /** Room for one dot, in model units. */
  readonly spacing: number
  readonly seeds?: ReadonlyArray<Point | undefined>
}

interface Weighted extends SimulationLinkDatum<Body> {
  weight: number
}

function sizesOf(communities: ArrayLike<number>): Map<number, number> {
  const sizes = new Map<number, number>()
  for (let i = 0; i < communities.length; i++) {
    const community = communities[i] ?? 0
    sizes.set(community, (sizes.get(community) ?? 0) + 1)
  }
  return sizes
}

function linksBetween(options: Options, order: ReadonlyMap<number, number>): Weighted[] {
  const links = new Map<string, Weighted>()
  for (let i = 0; i + 1 < options.edges.length; i += 2) {
    const a = order.get(options.communities[options.edges[i] ?? 0] ?? 0) ?? 0
    const b = order.get(options.communities[options.edges[i + 1] ?? 0] ?? 0) ?? 0
    if (a === b) continue
    const key = a < b ? `${a} ${b}` : `${b} ${a}`
    const known = links.get(key)
    if (known) known.weight++
    else links.set(key, { source: Math.min(a, b), target: Math.max(a, b), weight: 1 })
  }
  return [...links.values()]
}

/** The middle of those members that already have a place. */
function knownCentres(options: Options): Map<number, Point> {
  const sums = new Map<number, { x: number; y: number; found: number }>()
  options.seeds?.forEach((seed, index) => {
    if (!seed) return
    const community = options.communities[index] ?? 0
    const sum = sums.get(community) ?? { x: 0, y: 0, found: 0 }
    sums.set(community, { x: sum.x + seed.x, y: sum.y + seed.y, found: sum.found + 1 })
  })
  return new Map([...sums].map(([community, sum]) => [community, { x: sum.x / sum.found, y: sum.y / sum.found }]))
}

/**
 * A spot for each community, in model units: larger ones take more room, linked ones lie close, none overlap.
 * A community that already has members on the map stays in their middle.
 */
export function placeCommunities(options: Options): Map<number, Point> {
  const known = knownCentres(options)
  const ids = [...sizesOf(options.communities)].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  const order = new Map(ids.map(([community], index) => [community, index]))
  const bodies: Body[] = ids.map(([community, size], index) => {
    const radius = options.spacing * (Math.sqrt(size) + 0.6)
    const at = known.get(community)
    const reach = options.spacing * 3 * Math.sqrt(index) * Math.sqrt(ids[0]?.[1] ?? 1) * 0.4
    const start = at ?? { x: reach * Math.cos(index * 2.39996), y: reach * Math.sin(index * 2.39996) }
    return { community, radius, ...start, ...(at ? { fx: at.x, fy: at.y } : {}) }
  })
  const links = linksBetween(options, order)
  const radiusAt = (end: Body | string | number) => (typeof end === 'object' ? end.radius : 0)
  const heaviest = Math.max(1, ...links.map((link) => link.weight))
  forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, Weighted>(links)
        .distance((link) => radiusAt(link.source) + radiusAt(link.target) + options.spacing)
        .strength((link) => 0.3 * (link.weight / heaviest)),
    )
    .force(
      'charge',
      forceManyBody<Body>().strength((body) => -body.radius * 2),
    )
    .force(
      'collide',
      forceCollide<Body>((body) => body.radius)
        .strength(1)
        .iterations(3),
    )
    .force('x', forceX<Body>(0).strength(0.08))
    .force('y', forceY<Body>(0).strength(0.11))
    .stop()
    .tick(200)
  return new Map(bodies.map((body) => [body.community, { x: body.x, y: body.y }]))
}
