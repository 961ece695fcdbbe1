/** A ring of points, x and y in turn. */
export type Ring = readonly number[]

/** Which of a cell's edges a contour joins, by which of its corners are inside (marching squares: Lorensen and Cline 1987). */
const joins: ReadonlyArray<ReadonlyArray<readonly [number, number]>> = [
  [],
  [[3, 2]],
  [[2, 1]],
  [[3, 1]],
  [[1, 0]],
  [
    [1, 2],
    [3, 0],
  ],
  [[2, 0]],
  [[3, 0]],
  [[0, 3]],
  [[0, 2]],
  [
    [0, 1],
    [2, 3],
  ],
  [[0, 1]],
  [[1, 3]],
  [[1, 2]],
  [[2, 3]],
  [],
]

interface Field {
  readonly values: Float32Array
  readonly width: number
  readonly height: number
}

/** The point on a cell's edge (0 top, 1 right, 2 bottom, 3 left) where the field is 0, with a key that its neighbour finds too. */
function crossing({ values, width }: Field, x: number, y: number, edge: number): { key: number; x: number; y: number } {
  const at = (column: number, row: number) => values[row * width + column] ?? -1
  const share = (from: number, to: number) => (from === to ? 0.5 : from / (from - to))
  const vertical = edge % 2 === 1
  const column = edge === 1 ? x + 1 : x
  const row = edge === 2 ? y + 1 : y
  if (vertical)
    return { key: (row * width + column) * 2 + 1, x: column, y: row + share(at(column, row), at(column, row + 1)) }
  return { key: (row * width + column) * 2, x: column + share(at(column, row), at(column + 1, row)), y: row }
}

/** The closed lines where a field is 0; what is above lies to the same side all along. In cells. */
export function contours(field: Field): Ring[] {
  const { values, width, height } = field
  const next = new Map<number, { to: number; x: number; y: number }>()
  for (let y = 0; y + 1 < height; y++) {
    for (let x = 0; x + 1 < width; x++) {
      const at = y * width + x
      const inside = [values[at + width], values[at + width + 1], values[at + 1], values[at]].map((v) => (v ?? -1) > 0)
      const code = inside.reduce((sum, is, bit) => sum + (is ? 1 << bit : 0), 0)
      for (const [from, to] of joins[code] ?? []) {
        const [start, end] = [crossing(field, x, y, from), crossing(field, x, y, to)]
        next.set(start.key, { to: end.key, x: start.x, y: start.y })
      }
    }
  }
  const rings: Ring[] = []
  while (next.size > 0) {
    const ring: number[] = []
    let [key] = next.keys()
    while (key !== undefined) {
      const step = next.get(key)
      if (!step) break
      next.delete(key)
      ring.push(step.x, step.y)
      key = step.to
    }
    rings.push(ring)
  }
  return rings
}
