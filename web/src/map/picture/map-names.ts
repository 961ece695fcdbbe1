import { type Painting, radiusOf } from './painting.ts'
import { fontFamily, shorten } from './text-width.ts'

const mostNames = 220
/** About the room that a name of the layer above takes. */
const namedRoom = 170
const EDGE = 6

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

/** From where to where, across, the painting is seen before it is moved. */
function seenOf({ size, margin = 0 }: Painting): { left: number; right: number } {
  return { left: margin, right: size.width - margin }
}

/** As many names as stand free of each other, the best tied first. */
export function* paintNames(painting: Painting): Generator<void> {
  const { context, data, viewport, size, palette, measure, named } = painting
  const { zoom, x: panX, y: panY } = viewport
  const room = createRoom(15)
  const seen = seenOf(painting)
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
    // Where two days are compared, what changed is what one looks for.
    if (!data.visible[index] || data.compared?.nodes[index] === 0) continue
    const [px, py] = [(data.x[index] as number) * zoom + panX, (data.y[index] as number) * zoom + panY]
    if (px < -160 || py < 0 || px > size.width || py > size.height) continue
    const label = data.map.labels[index] ?? ''
    if (named.has(data.map.ids[index] ?? '')) continue
    const text = label.length > 26 ? shorten(label, 150, (part) => measure(part, 12, 400)) : label
    const width = measure(text, 12, 400)
    const reach = radiusOf(data.degrees[index] as number, zoom, 'near') + 4
    // At the right edge a name stands on the other side of its dot, so that it can be read to its end.
    const crossing = px <= seen.right && px + reach + width > seen.right
    const left = crossing ? px - reach - width : px + reach
    if (!room(left - 2, py - 8, width + 6, 16)) continue
    context.strokeText(text, left, py)
    context.fillText(text, left, py)
    if (++written >= mostNames) return
    if (written % 25 === 0) yield
  }
}

/** Far out: what the communities are called, and how many are in them. */
export function paintCommunityNames(painting: Painting): void {
  const { context, data, viewport, size, palette, measure } = painting
  const { zoom, x: panX, y: panY } = viewport
  const room = createRoom(8)
  const seen = seenOf(painting)
  context.textBaseline = 'middle'
  context.textAlign = 'center'
  context.strokeStyle = palette.ground
  context.lineJoin = 'round'
  context.lineWidth = 4
  for (const community of data.communities) {
    const [middle, py] = [community.x * zoom + panX, community.y * zoom + panY]
    if (middle < 0 || py < 0 || middle > size.width || py > size.height || community.label === '') continue
    const text = shorten(community.label, 190, (part) => measure(part, 14, 600))
    const width = Math.max(measure(text, 14, 600), 30)
    // A name at the edge moves in as far as it takes to be read to its ends.
    const inside = middle >= seen.left && middle <= seen.right
    const within = Math.max(seen.left + width / 2 + EDGE, Math.min(seen.right - width / 2 - EDGE, middle))
    const px = inside ? within : middle
    const free = [0, 16, -16, 30, -30].find((shift) => room(px - width / 2 - 4, py + shift - 15, width + 8, 32))
    if (free === undefined) continue
    const line = py + free
    context.font = `600 14px ${fontFamily}`
    context.fillStyle = palette.text
    context.strokeText(text, px, line - 7)
    context.fillText(text, px, line - 7)
    context.font = `400 12px ${fontFamily}`
    context.fillStyle = palette.quiet
    context.strokeText(String(community.count), px, line + 10)
    context.fillText(String(community.count), px, line + 10)
  }
}
