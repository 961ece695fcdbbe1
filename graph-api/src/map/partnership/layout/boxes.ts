import type { Item, Line, Sheet } from './model.ts'

/** Between a mark and its name. */
const gap = 3
/** What a line should keep from a mark that is not one of its ends. */
export const lineRoom = 9

/** Works out where an item's name stands. */
export function placeName(item: Item): void {
  const { x, y, radius, width, height, side } = item
  if (item.isGroupName || side < 2) item.left = x - width / 2
  else item.left = side === 2 ? x + radius + gap + 1 : x - radius - gap - 1 - width
  if (item.isGroupName || side > 1) item.top = y - height / 2
  else item.top = side === 0 ? y + radius + gap : y - radius - gap - height
  item.right = item.left + width
  item.bottom = item.top + height
}

/** Moves an item into the frame, name and all, and works out where its name stands. */
export function settle(item: Item, sheet: Sheet): void {
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
