import type { Point, Size, Viewport } from '../model.ts'
import type { MapData } from '../picture/map-data.ts'
import { paintMap } from '../picture/map-paint.ts'
import { colourOf, lookOf, type Palette } from '../picture/palette.ts'
import type { Scene, SceneEdge, SceneNode } from '../picture/scene.ts'
import { unlabelledNodes } from '../picture/scene-room.ts'
import type { Measure } from '../picture/text-width.ts'
import { escaped, round, SvgContext } from './svg-context.ts'

export interface Exported {
  readonly scene: Scene
  readonly data: MapData | null
  readonly viewport: Viewport
  readonly size: Size
  readonly palette: Palette
  readonly title: string
  readonly layout: 'ego' | 'map'
  /** The scene answers a question: the map behind it keeps its names to itself. */
  readonly asked: boolean
  readonly measure: Measure
}

function polygon(corners: readonly (readonly [number, number])[], x: number, y: number, r: number): string {
  const points = corners.map(([dx, dy]) => `${round(x + dx * r)},${round(y + dy * r)}`).join(' ')
  return `<polygon points="${points}" stroke-linejoin="round"`
}

function shapeOf(node: SceneNode, x: number, y: number, r: number): string {
  const { shape, wide, high } = lookOf(node.kind)
  const box = (radius: number) =>
    `<rect x="${round(x - r * wide)}" y="${round(y - r * high)}" width="${round(r * wide * 2)}" height="${round(r * high * 2)}" rx="${round(radius)}"`
  const h = 0.42
  if (shape === 'ellipse') return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r * wide)}"`
  if (shape === 'round-rectangle') return box(r * 0.3)
  if (shape === 'rectangle') return box(0)
  if (shape === 'round-diamond')
    return polygon(
      [
        [0, -1.15],
        [1.15, 0],
        [0, 1.15],
        [-1.15, 0],
      ],
      x,
      y,
      r,
    )
  if (shape === 'round-triangle')
    return polygon(
      [
        [0, -1.05],
        [1.1, 1.05],
        [-1.1, 1.05],
      ],
      x,
      y,
      r,
    )
  if (shape === 'octagon')
    return polygon(
      [
        [-h, -1],
        [h, -1],
        [1, -h],
        [1, h],
        [h, 1],
        [-h, 1],
        [-1, h],
        [-1, -h],
      ],
      x,
      y,
      r,
    )
  return polygon(
    [
      [-0.55, -1],
      [0.55, -1],
      [1.12, 0],
      [0.55, 1],
      [-0.55, 1],
      [-1.12, 0],
    ],
    x,
    y,
    r,
  )
}

function nameOf(node: SceneNode, x: number, y: number, r: number, palette: Palette): string {
  const anchor = node.side === 'below' ? 'middle' : node.side === 'left' ? 'end' : 'start'
  const dx = node.side === 'below' ? 0 : (node.side === 'left' ? -1 : 1) * (r + 5)
  const dy = node.side === 'below' ? r + 26 : 4
  const bold =
    node.role === 'focus'
      ? ' font-weight="700" font-size="17"'
      : node.role === 'heading'
        ? ' font-weight="600" font-size="11.5"'
        : ''
  const fill = node.role === 'heading' ? palette.quiet : palette.text
  return `<text x="${round(x + dx)}" y="${round(y + dy)}" text-anchor="${anchor}" fill="${fill}"${bold}>${escaped(node.label)}</text>`
}

/** The map as it is drawn on the screen, written instead of painted. */
function backdropOf(shown: Exported): string {
  const { data, viewport, size, palette, measure } = shown
  if (!data || shown.layout === 'ego') return ''
  const pen = new SvgContext()
  const named = new Set(shown.scene.nodes.map((node) => node.id))
  const culled = named.size > 0 && shown.asked
  const steps = paintMap({ context: pen, data, viewport, size, palette, measure, named, culled })
  while (!steps.next().done);
  return pen.toString()
}

function lineOf(edge: SceneEdge, from: Point, to: Point, palette: Palette): string {
  const resting = edge.weight === 'path' ? [palette.edgeInFocus, '2.5'] : [palette.edge, '0.8']
  const changed = { came: [palette.families.initiative, '2'], went: [palette.families.person, '1.5'], stayed: resting }
  const [stroke, width] = changed[edge.change]
  const dash = edge.change === 'went' ? ' stroke-dasharray="5 3"' : ''
  const ends = `x1="${round(from.x)}" y1="${round(from.y)}" x2="${round(to.x)}" y2="${round(to.y)}"`
  return `<line ${ends} stroke="${stroke}" stroke-width="${width}"${dash}/>`
}

/** What is shown as a drawing with text that stays text, for reports and posters. Pure. */
export function toSvg(shown: Exported): string {
  const { scene, viewport, size, palette } = shown
  const at = new Map(
    scene.nodes.map((node) => [
      node.id,
      { x: node.x * viewport.zoom + viewport.x, y: node.y * viewport.zoom + viewport.y },
    ]),
  )
  const edges = scene.edges.map((edge) => {
    const [from, to] = [at.get(edge.source), at.get(edge.target)]
    return from && to ? lineOf(edge, from, to, palette) : ''
  })
  const silent = shown.layout === 'map' ? unlabelledNodes(scene, viewport.zoom, shown.asked) : new Set<string>()
  const nodes = scene.nodes.map((node) => {
    const place = at.get(node.id) ?? { x: 0, y: 0 }
    const bare = node.role === 'heading' || node.role === 'more'
    const r = bare ? 0 : (node.role === 'focus' ? 23 : 6.5) * (shown.layout === 'map' ? 0.6 : viewport.zoom)
    const look = lookOf(node.kind)
    const colour = colourOf(node.kind, palette)
    const paint = look.hollow ? `fill="${palette.ground}" stroke="${colour}" stroke-width="2"` : `fill="${colour}"`
    const body = bare ? '' : `${shapeOf(node, place.x, place.y, r)} ${paint}/>`
    return silent.has(node.id) ? body : body + nameOf(node, place.x, place.y, r, palette)
  })
  const font = 'Schibsted Grotesk, system-ui, sans-serif'
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}" font-family="${font}" font-size="13" role="img">`,
    `<title>${escaped(shown.title)}</title>`,
    `<rect width="100%" height="100%" fill="${palette.ground}"/>`,
    backdropOf(shown),
    ...edges,
    ...nodes,
    '</svg>',
  ].join('\n')
}
