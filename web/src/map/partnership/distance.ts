/** What one line after the other is worked out in. */
interface Room {
  readonly found: Float64Array
  readonly lows: Int32Array
  readonly starts: Float64Array
}

const roomFor = (length: number): Room => ({
  found: new Float64Array(length),
  lows: new Int32Array(length),
  starts: new Float64Array(length + 1),
})

/** The squared distance to the nearest zero along one line (Felzenszwalb and Huttenlocher 2012), in place. */
function alongLine(values: Float64Array, length: number, { found, lows, starts }: Room): void {
  lows[0] = 0
  let last = 0
  starts[0] = Number.NEGATIVE_INFINITY
  starts[1] = Number.POSITIVE_INFINITY
  const at = (index: number) => values[index] ?? 0
  for (let q = 1; q < length; q++) {
    let start = 0
    for (;;) {
      const low = lows[last] ?? 0
      start = (at(q) + q * q - at(low) - low * low) / (2 * q - 2 * low)
      if (start > (starts[last] ?? 0)) break
      last--
    }
    lows[++last] = q
    starts[last] = start
    starts[last + 1] = Number.POSITIVE_INFINITY
  }
  let part = 0
  for (let q = 0; q < length; q++) {
    while ((starts[part + 1] ?? 0) < q) part++
    const low = lows[part] ?? 0
    found[q] = (q - low) ** 2 + at(low)
  }
  values.set(found.subarray(0, length))
}

/** How far each cell is from the nearest cell outside a shape, in cells; 0 outside. */
export function distanceToOutside(inside: Uint8Array, width: number, height: number): Float32Array {
  const squares = new Float64Array(width * height)
  const column = new Float64Array(height)
  const room = roomFor(Math.max(width, height))
  for (let x = 0; x < width; x++) {
    for (let y = 0; y < height; y++) column[y] = inside[y * width + x] ? 1e9 : 0
    alongLine(column, height, room)
    for (let y = 0; y < height; y++) squares[y * width + x] = column[y] ?? 0
  }
  const distances = new Float32Array(width * height)
  for (let y = 0; y < height; y++) {
    const row = squares.subarray(y * width, (y + 1) * width)
    alongLine(row, width, room)
    for (let x = 0; x < width; x++) distances[y * width + x] = Math.sqrt(row[x] ?? 0)
  }
  return distances
}

/** A box blur in place, twice: each cell becomes the mean of its neighbours `radius` away. */
export function blur(values: Float32Array, width: number, height: number, radius: number): void {
  const before = new Float32Array(values.length)
  const clamp = (value: number, most: number) => Math.max(0, Math.min(most - 1, value))
  for (let pass = 0; pass < 4; pass++) {
    before.set(values)
    const across = pass % 2 === 0
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        let sum = 0
        for (let step = -radius; step <= radius; step++) {
          const at = across ? y * width + clamp(x + step, width) : clamp(y + step, height) * width + x
          sum += before[at] ?? 0
        }
        values[y * width + x] = sum / (2 * radius + 1)
      }
    }
  }
}
