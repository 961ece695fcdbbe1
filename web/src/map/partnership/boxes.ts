/** A box on the map, in pixels of the picture. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export function overlaps(one: Box, other: Box, room = 0): boolean {
  return (
    one.left < other.right + room &&
    other.left < one.right + room &&
    one.top < other.bottom + room &&
    other.top < one.bottom + room
  )
}

export function boxAround(x: number, y: number, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }
}

export function isInside(box: Box, width: number, height: number): boolean {
  return box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height
}

interface Point {
  readonly x: number
  readonly y: number
}

/** How long a stretch of the line between two points lies in a box (Liang and Barsky 1984). */
export function lengthInBox(a: Point, b: Point, box: Box): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  let [from, to] = [0, 1]
  const edges = [
    [-dx, a.x - box.left],
    [dx, box.right - a.x],
    [-dy, a.y - box.top],
    [dy, box.bottom - a.y],
  ] as const
  for (const [step, rest] of edges) {
    if (step === 0) {
      if (rest < 0) return 0
    } else if (step < 0) {
      if (rest / step > to) return 0
      from = Math.max(from, rest / step)
    } else {
      if (rest / step < from) return 0
      to = Math.min(to, rest / step)
    }
  }
  return (to - from) * Math.hypot(dx, dy)
}

/** Boxes by the squares of a grid they touch, so that a name is compared with its neighbours only. */
export class BoxIndex {
  readonly #cells = new Map<string, { box: Box; owner: string }[]>()
  readonly #size = 64

  #keys(box: Box, room: number): string[] {
    const at = (value: number) => Math.floor(value / this.#size)
    const keys: string[] = []
    for (let x = at(box.left - room); x <= at(box.right + room); x++)
      for (let y = at(box.top - room); y <= at(box.bottom + room); y++) keys.push(`${x} ${y}`)
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
