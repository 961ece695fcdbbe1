import type { Vector } from './model.ts'

/**
 * Makes the model's output smaller and comparable: its mean is taken off (the model puts all texts into one corner), and it
 * is turned onto its principal components. Fitted once on public texts, never on a partnership's own, so that a change of one
 * text moves no other.
 */
export interface Projection {
  readonly width: number
  readonly dimensions: number
  readonly mean: Float32Array
  /** dimensions × width, row by row. */
  readonly rows: Float32Array
}

/** One projection for whole texts, one for words in their context. */
export interface Projections {
  readonly texts: Projection
  readonly words: Projection
}

/**
 * Reads `projection.bin`: two whole numbers (width, dimensions), then mean and rows for texts, mean and rows for words, all
 * 32 bit, little endian.
 * @throws Error where its length is not what its head says
 */
export function readProjections(file: Uint8Array): Projections {
  const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength)
  const [width = 0, dimensions = 0] = new Uint32Array(bytes, 0, 2)
  const numbers = new Float32Array(bytes, 8)
  const one = width + width * dimensions
  if (width === 0 || numbers.length !== 2 * one) throw new Error('The projection has another length than its head says')
  const at = (start: number): Projection => ({
    width,
    dimensions,
    mean: numbers.subarray(start, start + width),
    rows: numbers.subarray(start + width, start + one),
  })
  return { texts: at(0), words: at(one) }
}

/** A model's output made smaller: mean off, turned, rounded to whole numbers of which the largest is ±127. */
export function project(output: ArrayLike<number>, { width, dimensions, mean, rows }: Projection): Vector {
  const turned = new Float64Array(dimensions)
  let largest = 0
  for (let row = 0; row < dimensions; row++) {
    let sum = 0
    for (let at = 0, cell = row * width; at < width; at++, cell++) {
      sum += ((output[at] ?? 0) - (mean[at] ?? 0)) * (rows[cell] ?? 0)
    }
    turned[row] = sum
    largest = Math.max(largest, Math.abs(sum))
  }
  const vector = new Int8Array(dimensions)
  if (largest > 0 && Number.isFinite(largest)) {
    for (let row = 0; row < dimensions; row++) vector[row] = Math.round(((turned[row] ?? 0) / largest) * 127)
  }
  return vector
}
