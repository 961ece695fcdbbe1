/** A box on the map, in pixels of the picture. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Whether two boxes share any area, or come nearer to each other than `room`. Their edges may touch. */
export function overlaps(one: Box, other: Box, room = 0): boolean {
  return (
    one.left < other.right + room &&
    other.left < one.right + room &&
    one.top < other.bottom + room &&
    other.top < one.bottom + room
  )
}

/** The square that just holds a circle. */
export function boxAround(x: number, y: number, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }
}

/** Whether a box lies wholly on a picture of this size whose corner is at 0, 0; its edges may touch. */
export function isInside(box: Box, width: number, height: number): boolean {
  return box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height
}

interface Point {
  readonly x: number
  readonly y: number
}

const whole = { from: 0, to: 1 }

function stretch(one: number, other: number): { from: number; to: number } {
  return one < other ? { from: one, to: other } : { from: other, to: one }
}

/** How long a stretch of the line between two points lies in a box (Liang and Barsky 1984). */
export function lengthInBox(a: Point, b: Point, box: Box): number {
  if (a.x < box.left ? b.x < box.left : a.x > box.right && b.x > box.right) return 0
  if (a.y < box.top ? b.y < box.top : a.y > box.bottom && b.y > box.bottom) return 0
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const across = dx === 0 ? whole : stretch((box.left - a.x) / dx, (box.right - a.x) / dx)
  const down = dy === 0 ? whole : stretch((box.top - a.y) / dy, (box.bottom - a.y) / dy)
  const [from, to] = [Math.max(0, across.from, down.from), Math.min(1, across.to, down.to)]
  return to > from ? (to - from) * Math.sqrt(dx * dx + dy * dy) : 0
}

/** Boxes by the squares of a grid they touch, so that a name is compared with its neighbours only. */
export class BoxIndex {
  readonly #cells = new Map<number, { box: Box; owner: string }[]>()
  readonly #size = 64

  /** One number for a square: texts as keys take most of the time. Right up to 30,000 pixels from the corner either way. */
  #keys(box: Box, room: number): number[] {
    const at = (value: number) => Math.floor(value / this.#size)
    const keys: number[] = []
    for (let x = at(box.left - room); x <= at(box.right + room); x++)
      for (let y = at(box.top - room); y <= at(box.bottom + room); y++) keys.push(x * 1024 + y)
    return keys
  }

  add(box: Box, owner: string): void {
    for (const key of this.#keys(box, 0)) {
      const cell = this.#cells.get(key) ?? []
      cell.push({ box, owner })
      this.#cells.set(key, cell)
    }
  }

  remove(box: Box, owner: string): void {
    for (const key of this.#keys(box, 0)) {
      const cell = this.#cells.get(key) ?? []
      this.#cells.set(
        key,
        cell.filter((known) => known.owner !== owner || known.box !== box),
      )
    }
  }

  /** Whether a box touches one that is not its owner's. */
  hits(box: Box, owner: string, room: number): boolean {
    for (const key of this.#keys(box, room)) {
      for (const known of this.#cells.get(key) ?? [])
        if (known.owner !== owner && overlaps(box, known.box, room)) return true
    }
    return false
  }
}
