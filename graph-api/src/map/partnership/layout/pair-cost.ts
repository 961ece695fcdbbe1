import type { Item, Sheet } from './model.ts'

/** Room between two names, and between a name and a mark. */
const room = 4

/** How deep two boxes lie within each other, the smaller way, with `gap` between them; 0 where they do not. */
function depth(a: Item, b: Item, gap: number): number {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left) + gap
  if (wide <= 0) return 0
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) + gap
  return high > 0 ? Math.min(wide, high) + 2 : 0
}

/** The same for a name and the square around another's mark. */
function depthOfMark(name: Item, mark: Item): number {
  const { x, y, radius } = mark
  const wide = Math.min(name.right, x + radius) - Math.max(name.left, x - radius) + room
  if (wide <= 0) return 0
  const high = Math.min(name.bottom, y + radius) - Math.max(name.top, y - radius) + room
  return high > 0 ? Math.min(wide, high) + 2 : 0
}

/** What two items cost each other: names and marks that overlap, and standing too close. */
export function pairCost(a: Item, b: Item, sheet: Sheet): number {
  const { spacing, costWeights } = sheet
  const together = a.group === b.group
  const title = a.isGroupName || b.isGroupName
  let cost = 0
  if (a.width > 0 && b.width > 0) cost += 40 * depth(a, b, room * (together ? 1 : 3) + (title ? room : 0))
  if (a.width > 0 && b.radius > 0) cost += 40 * depthOfMark(a, b)
  if (b.width > 0 && a.radius > 0) cost += 40 * depthOfMark(b, a)
  const dx = a.x - b.x
  const dy = a.y - b.y
  const distance = Math.sqrt(dx * dx + dy * dy) + 1
  if (!title) {
    const short = a.radius + b.radius + room * 2 - distance
    if (short > 0) cost += 60 * short
  }
  const reach = spacing * (together ? 0.9 : costWeights.separationReach)
  if (distance < reach) {
    const near = 1 - distance / reach
    cost += 0.75 * (together ? 30 : costWeights.separation) * near * near * (title ? 0.4 : 1)
  }
  // Reaches across the sheet, so that all of it is used.
  return cost + (9 * spacing) / distance
}
