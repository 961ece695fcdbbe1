import type { MapData } from './map-data.ts'
import type { Size, Viewport } from './model.ts'
import { colourOf, lookOf, type Palette } from './palette.ts'
import type { Scene, SceneNode } from './scene.ts'

export interface Exported {
  readonly scene: Scene
  readonly data: MapData | null
  readonly viewport: Viewport
  readonly size: Size
  readonly palette: Palette
  readonly title: string
  readonly layout: 'ego' | 'map'
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
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

function backdropOf(shown: Exported): string {
  const { data, viewport, size, palette } = shown
  if (!data || shown.layout === 'ego') return ''
  const at = (index: number) => ({
    x: round((data.x[index] ?? 0) * viewport.zoom + viewport.x),
    y: round((data.y[index] ?? 0) * viewport.zoom + viewport.y),
  })
  const inside = ({ x, y }: { x: number; y: number }) => x > 0 && y > 0 && x < size.width && y < size.height
  let lines = ''
  for (let i = 0; i + 1 < data.edges.length; i += 2) {
    const [a, b] = [data.edges[i] ?? 0, data.edges[i + 1] ?? 0]
    if (!data.visible[a] || !data.visible[b]) continue
    const [from, to] = [at(a), at(b)]
    if (inside(from) || inside(to)) lines += `M${from.x} ${from.y}L${to.x} ${to.y}`
  }
  const dots: string[] = []
  for (let index = 0; index < data.count; index++) {
    const place = at(index)
    const kind = data.map.kindNames[data.kinds[index] ?? 0]
    if (!data.visible[index] || !kind || !inside(place)) continue
    dots.push(`<circle cx="${place.x}" cy="${place.y}" r="2" fill="${colourOf(kind, palette)}"/>`)
  }
  return `<path d="${lines}" stroke="${palette.edge}" stroke-width="0.6" fill="none"/>${dots.join('')}`
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
    if (!from || !to) return ''
    const [stroke, width] = edge.weight === 'path' ? [palette.edgeInFocus, 2.5] : [palette.edge, 0.8]
    return `<line x1="${round(from.x)}" y1="${round(from.y)}" x2="${round(to.x)}" y2="${round(to.y)}" stroke="${stroke}" stroke-width="${width}"/>`
  })
  const nodes = scene.nodes.map((node) => {
    const place = at.get(node.id) ?? { x: 0, y: 0 }
    const bare = node.role === 'heading' || node.role === 'more'
    const r = bare ? 0 : (node.role === 'focus' ? 23 : 6.5) * (shown.layout === 'map' ? 0.6 : viewport.zoom)
    const look = lookOf(node.kind)
    const colour = colourOf(node.kind, palette)
    const paint = look.hollow ? `fill="${palette.ground}" stroke="${colour}" stroke-width="2"` : `fill="${colour}"`
    const body = bare ? '' : `${shapeOf(node, place.x, place.y, r)} ${paint}/>`
    return body + nameOf(node, place.x, place.y, r, palette)
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
