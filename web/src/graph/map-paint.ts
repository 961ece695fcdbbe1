import type { MapData } from './map-data.ts'
import type { Size, Viewport } from './model.ts'
import { colourOf, type Palette } from './palette.ts'
import { fontFamily, type Measure, shorten } from './text-width.ts'

export type Level = 'far' | 'middle' | 'near'

/** How much of the map has a meaning at a zoom: pixels between neighbouring dots decide, not the zoom itself. */
export function levelAt(zoom: number): Level {
  const apart = zoom * 80
  return apart < 9 ? 'far' : apart < 34 ? 'middle' : 'near'
}

export interface Painting {
  readonly context: CanvasRenderingContext2D
  readonly data: MapData
  readonly viewport: Viewport
  readonly size: Size
  readonly palette: Palette
  readonly measure: Measure
  /** Nodes drawn by name in the layer above: the map leaves their names out. */
  readonly named: ReadonlySet<string>
  /** Behind a focus the map keeps its names to itself. */
  readonly hushed: boolean
}

/** Strokes of this many lines at a time: software canvases slow down sharply on longer paths. */
const batch = 600
const mostNames = 220
/** About the room that a name of the layer above takes. */
const namedRoom = 170
const fullTurn = Math.PI * 2

/** Everything drawn is drawn in slices; each `yield` is a place to stop and let the page breathe. */
export function* paintMap(painting: Painting): Generator<void> {
  const { context, size, viewport, palette } = painting
  context.clearRect(0, 0, size.width, size.height)
  context.lineCap = 'round'
  const level = levelAt(viewport.zoom)
  if (level === 'far') paintLinks(painting)
  if (level !== 'near') paintCommunities(painting, level)
  yield
  if (level !== 'far') yield* paintEdges(painting, level)
  yield* paintDots(painting, level)
  context.fillStyle = palette.text
  if (painting.hushed) return
  if (level === 'far') paintCommunityNames(painting)
  else yield* paintNames(painting)
}

function paintCommunities(painting: Painting, level: Level): void {
  const { context, data, viewport, palette } = painting
  const { zoom, x, y } = viewport
  context.globalAlpha = level === 'far' ? 1 : 0.5
  context.fillStyle = palette.name === 'dark' ? '#171e29' : '#f1efe9'
  for (const community of data.communities) {
    context.beginPath()
    context.arc(community.x * zoom + x, community.y * zoom + y, community.radius * zoom, 0, fullTurn)
    context.fill()
  }
  context.globalAlpha = 1
}

/** Lines between communities, as wide as their weight; the discs then cover where they meet. */
function paintLinks(painting: Painting): void {
  const { context, data, viewport, palette } = painting
  const { zoom, x, y } = viewport
  const heaviest = data.links.reduce((most, link) => Math.max(most, link.weight), 1)
  context.strokeStyle = palette.edge
  for (const link of data.links) {
    const share = link.weight / heaviest
    if (data.links.length > 40 && share < 0.08) continue
    context.lineWidth = 0.5 + 3 * share
    context.beginPath()
    context.moveTo(link.from.x * zoom + x, link.from.y * zoom + y)
    context.lineTo(link.to.x * zoom + x, link.to.y * zoom + y)
    context.stroke()
  }
}

function* paintEdges(painting: Painting, level: Level): Generator<void> {
  const { context, data, viewport, size, palette, hushed } = painting
  const { zoom, x: panX, y: panY } = viewport
  const { x, y, edges, communityOf, visible } = data
  const [left, right] = [-panX / zoom, (size.width - panX) / zoom]
  const [top, bottom] = [-panY / zoom, (size.height - panY) / zoom]
  context.strokeStyle = palette.edge
  context.lineWidth = level === 'near' ? 0.9 : 0.6
  context.beginPath()
  let drawn = 0
  for (let i = 0; i < edges.length; i += 2) {
    const [a, b] = [edges[i] as number, edges[i + 1] as number]
    if (!visible[a] || !visible[b]) continue
    // Lines between communities cross everything: they wait until one is near enough to follow them.
    if ((level === 'middle' || hushed) && communityOf[a] !== communityOf[b]) continue
    const [ax, ay, bx, by] = [x[a] as number, y[a] as number, x[b] as number, y[b] as number]
    if ((ax < left && bx < left) || (ax > right && bx > right) || (ay < top && by < top)) continue
    if (ay > bottom && by > bottom) continue
    context.moveTo(ax * zoom + panX, ay * zoom + panY)
    context.lineTo(bx * zoom + panX, by * zoom + panY)
    if (++drawn % batch) continue
    context.stroke()
    context.beginPath()
    yield
  }
  context.stroke()
}

function radiusOf(degree: number, zoom: number, level: Level): number {
  if (level === 'far') return degree > 12 ? 1.6 : 1
  const growth = Math.min(1, zoom * 1.6)
  return (1.5 + Math.min(4.5, Math.sqrt(degree) * 0.9)) * (0.55 + 0.75 * growth)
}

function* paintDots(painting: Painting, level: Level): Generator<void> {
  const { context, data, viewport, size, palette } = painting
  const { zoom, x: panX, y: panY } = viewport
  for (const [number, kind] of data.map.kindNames.entries()) {
    context.fillStyle = colourOf(kind, palette)
    context.globalAlpha = level === 'far' ? 0.55 : 1
    context.beginPath()
    for (let index = 0; index < data.count; index++) {
      if (data.kinds[index] !== number || !data.visible[index]) continue
      const [px, py] = [(data.x[index] as number) * zoom + panX, (data.y[index] as number) * zoom + panY]
      if (px < -8 || py < -8 || px > size.width + 8 || py > size.height + 8) continue
      const radius = radiusOf(data.degrees[index] as number, zoom, level)
      if (radius < 2.2) context.fillRect(px - radius, py - radius, radius * 2, radius * 2)
      else {
        context.moveTo(px + radius, py)
        context.arc(px, py, radius, 0, fullTurn)
      }
    }
    context.fill()
    context.globalAlpha = 1
    yield
  }
}

/** Remembers where names already stand, in rows of a name's height. */
function createRoom(rowHeight: number): (left: number, top: number, width: number, height: number) => boolean {
  const rows = new Map<number, number[]>()
  return (left, top, width, height) => {
    const [first, last] = [Math.floor(top / rowHeight), Math.floor((top + height) / rowHeight)]
    for (let row = first; row <= last; row++) {
      const taken = rows.get(row) ?? []
      for (let i = 0; i < taken.length; i += 2) {
        if (left < (taken[i + 1] ?? 0) && left + width > (taken[i] ?? 0)) return false
      }
    }
    for (let row = first; row <= last; row++) {
      const taken = rows.get(row) ?? []
      taken.push(left, left + width)
      rows.set(row, taken)
    }
    return true
  }
}

function* paintNames(painting: Painting): Generator<void> {
  const { context, data, viewport, size, palette, measure, named } = painting
  const { zoom, x: panX, y: panY } = viewport
  const room = createRoom(15)
  context.font = `400 12px ${fontFamily}`
  context.textBaseline = 'middle'
  context.textAlign = 'left'
  context.strokeStyle = palette.ground
  context.lineJoin = 'round'
  context.lineWidth = 3
  for (const id of named) {
    const index = data.indexOf.get(id)
    if (index === undefined) continue
    const [px, py] = [(data.x[index] as number) * zoom + panX, (data.y[index] as number) * zoom + panY]
    room(px - 12, py - 9, namedRoom, 18)
  }
  let written = 0
  for (const index of data.byDegree) {
    if (!data.visible[index]) continue
    const [px, py] = [(data.x[index] as number) * zoom + panX, (data.y[index] as number) * zoom + panY]
    if (px < -160 || py < 0 || px > size.width || py > size.height) continue
    const label = data.map.labels[index] ?? ''
    if (named.has(data.map.ids[index] ?? '')) continue
    const text = label.length > 26 ? shorten(label, 150, (part) => measure(part, 12, 400)) : label
    const width = measure(text, 12, 400)
    const left = px + radiusOf(data.degrees[index] as number, zoom, 'near') + 4
    if (!room(left - 2, py - 8, width + 6, 16)) continue
    context.strokeText(text, left, py)
    context.fillText(text, left, py)
    if (++written >= mostNames) return
    if (written % 25 === 0) yield
  }
}

function paintCommunityNames(painting: Painting): void {
  const { context, data, viewport, size, palette, measure } = painting
  const { zoom, x: panX, y: panY } = viewport
  const room = createRoom(8)
  context.textBaseline = 'middle'
  context.textAlign = 'center'
  context.strokeStyle = palette.ground
  context.lineJoin = 'round'
  context.lineWidth = 4
  for (const community of data.communities) {
    const [px, py] = [community.x * zoom + panX, community.y * zoom + panY]
    if (px < 0 || py < 0 || px > size.width || py > size.height || community.label === '') continue
    const text = shorten(community.label, 190, (part) => measure(part, 14, 600))
    const width = Math.max(measure(text, 14, 600), 30)
    if (!room(px - width / 2 - 6, py - 15, width + 12, 32)) continue
    context.font = `600 14px ${fontFamily}`
    context.fillStyle = palette.text
    context.strokeText(text, px, py - 7)
    context.fillText(text, px, py - 7)
    context.font = `400 12px ${fontFamily}`
    context.fillStyle = palette.quiet
    context.strokeText(String(community.count), px, py + 10)
    context.fillText(String(community.count), px, py + 10)
  }
}
