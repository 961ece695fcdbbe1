import { changeMarks } from '../tools/timed-map.ts'
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
  yield* paintCompared(painting)
  yield* paintDots(painting, level)
  context.fillStyle = palette.text
  if (painting.culled) return
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
  const { context, data, viewport, size, palette, culled } = painting
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
    if ((level === 'middle' || culled) && communityOf[a] !== communityOf[b]) continue
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

/** What came and what ended, over the others; a dashed line ended, so that colour is not all that tells. */
function* paintCompared(painting: Painting): Generator<void> {
  const { context, data, viewport, palette } = painting
  const { compared, x, y, visible } = data
  if (!compared) return
  const { zoom, x: panX, y: panY } = viewport
  for (const came of [1, 0]) {
    context.strokeStyle = came ? palette.families.initiative : palette.families.person
    context.lineWidth = came ? 1.6 : 1.4
    context.setLineDash(came ? [] : [5, 3])
    context.beginPath()
    let drawn = 0
    for (let edge = 0; edge < compared.came.length; edge++) {
      const [a, b] = [compared.edges[edge * 2] as number, compared.edges[edge * 2 + 1] as number]
      if (compared.came[edge] !== came || !visible[a] || !visible[b]) continue
      context.moveTo((x[a] as number) * zoom + panX, (y[a] as number) * zoom + panY)
      context.lineTo((x[b] as number) * zoom + panX, (y[b] as number) * zoom + panY)
      if (++drawn % batch) continue
      context.stroke()
      context.beginPath()
      yield
    }
    context.stroke()
  }
  context.setLineDash([])
  yield
}

/** Where two days are compared, what was there on both steps back. */
function* paintUnchanged(painting: Painting, level: Level): Generator<void> {
  const { context, data, viewport, palette } = painting
  const { zoom, x: panX, y: panY } = viewport
  context.fillStyle = palette.edge
  for (let index = 0; index < data.count; index++) {
    if (!data.visible[index] || data.compared?.nodes[index]) continue
    const radius = radiusOf(data.degrees[index] as number, zoom, level)
    const [px, py] = [(data.x[index] as number) * zoom + panX, (data.y[index] as number) * zoom + panY]
    context.fillRect(px - radius, py - radius, radius * 2, radius * 2)
  }
  yield
}

/** What ended is hollow. */
function hollowOut(painting: Painting, level: Level): void {
  const { context, data, viewport, palette } = painting
  const { zoom, x: panX, y: panY } = viewport
  context.fillStyle = palette.ground
  for (let index = 0; index < data.count; index++) {
    if (data.compared?.nodes[index] !== changeMarks.went || !data.visible[index]) continue
    const radius = radiusOf(data.degrees[index] as number, zoom, level) * 0.6
    context.beginPath()
    context.arc((data.x[index] as number) * zoom + panX, (data.y[index] as number) * zoom + panY, radius, 0, fullTurn)
    context.fill()
  }
}

function* paintDots(painting: Painting, level: Level): Generator<void> {
  const { context, data, viewport, size, palette } = painting
  const { zoom, x: panX, y: panY } = viewport
  const changes = data.compared?.nodes
  if (changes) yield* paintUnchanged(painting, level)
  for (const [number, kind] of data.map.kindNames.entries()) {
    context.fillStyle = colourOf(kind, palette)
    context.globalAlpha = level === 'far' ? 0.55 : 1
    context.beginPath()
    for (let index = 0; index < data.count; index++) {
      if (data.kinds[index] !== number || !data.visible[index] || changes?.[index] === 0) continue
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
  if (changes) hollowOut(painting, level)
}
