import { type Item, type Line, type Sheet, sides } from './model.ts'

/** Between a mark and its name. */
const gap = 3
/** What a line should keep from a mark that is not one of its ends. */
export const lineRoom = 9

/** A name at a corner begins so far from the middle of its mark, times the mark's radius. */
const cornerX = 0.87
const cornerY = 0.5

/** Works out where an item's name stands. */
export function placeName(item: Item): void {
  const { x, y, radius, width, height } = item
  const [across, down] = item.isGroupName ? [0, 0] : (sides[item.side] ?? sides[0])
  const corner = across !== 0 && down !== 0
  const awayX = corner ? radius * cornerX + 1 : radius + gap + 1
  const awayY = corner ? radius * cornerY + 1 : radius + gap
  item.left = across === 0 ? x - width / 2 : across > 0 ? x + awayX : x - awayX - width
  item.top = down === 0 ? y - height / 2 : down > 0 ? y + awayY : y - awayY - height
  item.right = item.left + width
  item.bottom = item.top + height
}

/** Moves an item into the frame, name and all, and works out where its name stands. */
export function fitIntoFrame(item: Item, sheet: Sheet): void {
  const named = item.width > 0
  for (let turn = 0; turn < 2; turn++) {
    placeName(item)
    const left = Math.min(item.x - item.radius, named ? item.left : Number.POSITIVE_INFINITY)
    const right = Math.max(item.x + item.radius, named ? item.right : Number.NEGATIVE_INFINITY)
    const top = Math.min(item.y - item.radius, named ? item.top : Number.POSITIVE_INFINITY)
    const bottom = Math.max(item.y + item.radius, named ? item.bottom : Number.NEGATIVE_INFINITY)
    if (left < sheet.left) item.x += sheet.left - left
    else if (right > sheet.right) item.x -= right - sheet.right
    if (top < sheet.top) item.y += sheet.top - top
    else if (bottom > sheet.bottom) item.y -= bottom - sheet.bottom
  }
  placeName(item)
  const { x, y, radius } = item
  const room = radius > 0 ? radius + lineRoom : 0
  item.fromX = named ? Math.min(item.left - 1, x - room) : x - room
  item.toX = named ? Math.max(item.right + 1, x + room) : x + room
  item.fromY = named ? Math.min(item.top - 1, y - room) : y - room
  item.toY = named ? Math.max(item.bottom + 1, y + room) : y + room
  for (const line of item.lines) boxLine(line)
}

function boxLine(line: Line): void {
  const { a, b } = line
  line.fromX = Math.min(a.x, b.x)
  line.toX = Math.max(a.x, b.x)
  line.fromY = Math.min(a.y, b.y)
  line.toY = Math.max(a.y, b.y)
}
