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
import type { ArrangeInput } from './map-numbers.ts'

interface Body extends SimulationNodeDatum {
  readonly position: number
  readonly homeX: number
  readonly homeY: number
  readonly radius: number
  x: number
  y: number
}

/** Room for one dot, in model units: as in the server's layout. */
const dot = 42

/** What is shown draws together around its middle, by the share that is gone: small filters move little, large ones much. */
function bodiesOf({ x, y, degrees, visible }: ArrangeInput): Body[] {
  const shown = [...visible.keys()].filter((position) => visible[position])
  const middle = (places: Float32Array) =>
    shown.reduce((sum, position) => sum + (places[position] ?? 0), 0) / Math.max(1, shown.length)
  const [midX, midY] = [middle(x), middle(y)]
  const share = Math.sqrt(shown.length / Math.max(1, visible.length))
  return shown.map((position) => {
    const homeX = midX + ((x[position] ?? 0) - midX) * share
    const homeY = midY + ((y[position] ?? 0) - midY) * share
    const radius = dot + Math.min(dot, Math.sqrt(degrees[position] ?? 0) * 6)
    return { position, homeX, homeY, radius, x: homeX, y: homeY }
  })
}

function linksOf({ edges }: ArrangeInput, bodies: readonly Body[]): SimulationLinkDatum<Body>[] {
  const at = new Map(bodies.map((body, index) => [body.position, index]))
  const links: SimulationLinkDatum<Body>[] = []
  for (let i = 0; i + 1 < edges.length; i += 2) {
    const [source, target] = [at.get(edges[i] ?? 0), at.get(edges[i + 1] ?? 0)]
    if (source !== undefined && target !== undefined && source !== target) links.push({ source, target })
  }
  return links
}

/**
 * Lays out what the filters let through, from where it stood: links pull, dots keep apart (Fruchterman and Reingold 1991,
 * with Barnes-Hut approximation as in d3-force), and each is held near its old place, so that the map stays recognisable. The
 * same filter always gives the same picture. What is hidden keeps its place. Some 1 s for 1,000 nodes.
 */
export function layOutVisible(input: ArrangeInput): { x: Float32Array; y: Float32Array } {
  const bodies = bodiesOf(input)
  const links = linksOf(input, bodies)
  const ties = new Uint32Array(bodies.length)
  for (const { source, target } of links)
    for (const end of [source, target]) ties[end as number] = (ties[end as number] ?? 0) + 1
  const simulation = forceSimulation<Body>(bodies)
    .force(
      'link',
      forceLink<Body, SimulationLinkDatum<Body>>(links)
        .distance(dot * 2.4)
        .strength((link) => {
          const least = Math.min(
            ties[(link.source as Body).index ?? 0] ?? 1,
            ties[(link.target as Body).index ?? 0] ?? 1,
          )
          // Communities stay apart: what ties two of them pulls less.
          const [a, b] = [(link.source as Body).position, (link.target as Body).position]
          return (input.communityOf[a] === input.communityOf[b] ? 0.5 : 0.06) / Math.max(1, least)
        }),
    )
    .force(
      'charge',
      forceManyBody<Body>()
        .strength(-dot * 3)
        .distanceMax(dot * 20)
        .theta(1.1),
    )
    .force(
      'collide',
      forceCollide<Body>((body) => body.radius),
    )
    .force('x', forceX<Body>((body) => body.homeX).strength(0.12))
    .force('y', forceY<Body>((body) => body.homeY).strength(0.12))
    .stop()
  const ticks = bodies.length > 2000 ? 60 : 120
  simulation.alpha(0.6).alphaDecay(1 - 0.001 ** (1 / ticks))
  simulation.tick(ticks)
  const [x, y] = [input.x.slice(), input.y.slice()]
  for (const body of bodies) [x[body.position], y[body.position]] = [body.x, body.y]
  return { x, y }
}
