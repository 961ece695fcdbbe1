import { paintCommunityNames, paintNames } from './map-names.ts'
import { type Level, levelAt, type Painting, radiusOf } from './painting.ts'
import { colourOf } from './palette.ts'

/** Strokes of this many lines at a time: software canvases slow down sharply on longer paths. */
const batch = 600
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
    // A line that only passes through tells nothing: it has no end here.
    const inside =
      (ax > left && ax < right && ay > top && ay < bottom) || (bx > left && bx < right && by > top && by < bottom)
    if (!inside) continue
    context.moveTo(ax * zoom + panX, ay * zoom + panY)
    context.lineTo(bx * zoom + panX, by * zoom + panY)
    if (++drawn % batch) continue
    context.stroke()
    context.beginPath()
    yield
  }
  context.stroke()
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
