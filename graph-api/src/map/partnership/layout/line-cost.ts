import { lineRoom } from './boxes.ts'
import type { Item, Line, Sheet } from './model.ts'

/** The price of two lines that cross. */
export const crossingCost = 120

/** Whether two lines cross; lines that share an end never do. */
export function crosses(one: Line, other: Line): boolean {
  if (one.toX < other.fromX || one.fromX > other.toX || one.toY < other.fromY || one.fromY > other.toY) return false
  const { a, b } = one
  const { a: c, b: d } = other
  if (a === c || a === d || b === c || b === d) return false
  const dx = b.x - a.x
  const dy = b.y - a.y
  const sideOfC = dx * (c.y - a.y) - dy * (c.x - a.x)
  const sideOfD = dx * (d.y - a.y) - dy * (d.x - a.x)
  if (sideOfC * sideOfD >= 0) return false
  const ex = d.x - c.x
  const ey = d.y - c.y
  const sideOfA = ex * (a.y - c.y) - ey * (a.x - c.x)
  const sideOfB = ex * (b.y - c.y) - ey * (b.x - c.x)
  return sideOfA * sideOfB < 0
}

/** How long a stretch of a line lies inside the box of an item's name, one unit larger on every side (Liang and Barsky 1984). */
export function lengthInside(line: Line, box: Item): number {
  const { a, b } = line
  const left = box.left - 1
  const top = box.top - 1
  const right = box.right + 1
  const bottom = box.bottom + 1
  if (line.toX < left || line.fromX > right || line.toY < top || line.fromY > bottom) return 0
  const dx = b.x - a.x
  const dy = b.y - a.y
  let from = 0
  let to = 1
  for (let edge = 0; edge < 4; edge++) {
    const step = edge === 0 ? -dx : edge === 1 ? dx : edge === 2 ? -dy : dy
    const rest = edge === 0 ? a.x - left : edge === 1 ? right - a.x : edge === 2 ? a.y - top : bottom - a.y
    if (step === 0) {
      if (rest < 0) return 0
      continue
    }
    const at = rest / step
    if (step < 0) {
      if (at > to) return 0
      if (at > from) from = at
    } else {
      if (at < from) return 0
      if (at < to) to = at
    }
  }
  return (to - from) * Math.sqrt(dx * dx + dy * dy)
}

/** How far a mark is from a line beside it; infinite where the line ends before it. */
function distanceTo(line: Line, item: Item): number {
  const { a, b } = line
  const dx = b.x - a.x
  const dy = b.y - a.y
  const along = ((item.x - a.x) * dx + (item.y - a.y) * dy) / (dx * dx + dy * dy + 1e-9)
  if (along <= 0 || along >= 1) return Number.POSITIVE_INFINITY
  const offX = a.x + along * dx - item.x
  const offY = a.y + along * dy - item.y
  return Math.sqrt(offX * offX + offY * offY)
}

/** What a line costs an item: passing close to its mark, or behind its name. */
export function lineItemCost(line: Line, item: Item): number {
  if (line.toX < item.fromX || line.fromX > item.toX || line.toY < item.fromY || line.fromY > item.toY) return 0
  const own = line.a === item || line.b === item
  let cost = 0
  if (!own && item.radius > 0) {
    const limit = item.radius + lineRoom
    const distance = distanceTo(line, item)
    if (distance < limit) cost += 60 + 40 * (1 - distance / limit)
  }
  if (item.width > 0) {
    const inside = lengthInside(line, item)
    if (inside > 0 && own) cost += 16 + inside * (0.35 + 0.25 * Math.min(line.weight, 3))
    else if (inside > 0) cost += 70 + inside * 0.4 + (item.isGroupName ? 20 : 0)
  }
  return cost
}

/** Lines that leave a mark closer to each other than this, in radians (11°), are hard to tell apart. */
const narrow = 0.2

function narrowness(end: Item, one: Line, other: Line): number {
  const [to, from] = [one.a === end ? one.b : one.a, other.a === end ? other.b : other.a]
  const ax = to.x - end.x
  const ay = to.y - end.y
  const bx = from.x - end.x
  const by = from.y - end.y
  const along = ax * bx + ay * by
  if (along <= 0) return 0
  const across = Math.abs(ax * by - ay * bx)
  if (across > along * narrow) return 0
  const share = 1 - across / (along * narrow)
  return 90 * share * share
}

/** What a line costs where it leaves its ends in nearly the direction of another; `half` is the end whose pairs are met twice. */
export function fanCost(line: Line, half: Item | null): number {
  let cost = 0
  for (const end of [line.a, line.b]) {
    let here = 0
    for (const other of end.lines) if (other !== line) here += narrowness(end, line, other)
    cost += end === half ? here / 2 : here
  }
  return cost
}

/** What a line costs by its length: long ones, and between members of one group most. */
export function lengthCost(line: Line, sheet: Sheet): number {
  const dx = line.a.x - line.b.x
  const dy = line.a.y - line.b.y
  const square = (dx * dx + dy * dy) / (sheet.spacing * sheet.spacing)
  return (line.inside ? 9 : 4.5) * square * (0.7 + 0.3 * Math.min(line.weight, 2.5))
}
