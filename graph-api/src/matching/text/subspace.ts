import { seededRandom } from '../seeded-random.ts'
import type { SparseVector } from './vector.ts'

/** A text as a point in a learned space, of length 1; all zeros where the space knows none of its words. */
export type LatentPoint = Float32Array

/** A row of a sparse matrix: the columns that are not 0, and their values. */
export type SparseRow = { at: Uint32Array; weights: Float32Array }

/** Adds a weighed row of a dense matrix with k columns to a sum. */
export function addRow(
  sum: Float64Array | Float32Array,
  from: Float32Array,
  row: number,
  weight: number,
  k: number,
  to = 0,
) {
  const start = row * k
  for (let d = 0; d < k; d += 1) sum[to + d] = (sum[to + d] as number) + weight * (from[start + d] as number)
}

/** X·B for sparse X with one row per text, dense B with k columns. */
export function timesMatrix(matrix: readonly SparseRow[], dense: Float32Array, k: number): Float32Array {
  const product = new Float32Array(matrix.length * k)
  matrix.forEach(({ at, weights }, text) => {
    for (let n = 0; n < at.length; n += 1) addRow(product, dense, at[n] as number, weights[n] as number, k, text * k)
  })
  return product
}

/** Xᵀ·Q. */
export function timesTransposed(
  matrix: readonly SparseRow[],
  dense: Float32Array,
  features: number,
  k: number,
): Float32Array {
  const product = new Float32Array(features * k)
  matrix.forEach(({ at, weights }, text) => {
    for (let n = 0; n < at.length; n += 1) addRow(product, dense, text, weights[n] as number, k, (at[n] as number) * k)
  })
  return product
}

/** Makes the columns of a tall matrix orthonormal: B·L⁻ᵀ with L·Lᵀ = BᵀB, twice for accuracy (Cholesky QR2). */
export function orthonormalise(matrix: Float32Array, k: number): void {
  for (let pass = 0; pass < 2; pass += 1) {
    const triangle = choleskyOf(matrix, k)
    for (let start = 0; start < matrix.length; start += k) {
      for (let i = 0; i < k; i += 1) {
        let value = matrix[start + i] as number
        for (let j = 0; j < i; j += 1) value -= (triangle[i * k + j] as number) * (matrix[start + j] as number)
        matrix[start + i] = value / (triangle[i * k + i] as number)
      }
    }
  }
}

/** BᵀB of a tall matrix with k columns. */
export function gramOf(matrix: Float32Array, k: number): Float64Array {
  const gram = new Float64Array(k * k)
  for (let start = 0; start < matrix.length; start += k) {
    for (let i = 0; i < k; i += 1) {
      const value = matrix[start + i] as number
      if (value === 0) continue
      for (let j = 0; j <= i; j += 1) {
        gram[i * k + j] = (gram[i * k + j] as number) + value * (matrix[start + j] as number)
      }
    }
  }
  for (let i = 0; i < k; i += 1) for (let j = 0; j < i; j += 1) gram[j * k + i] = gram[i * k + j] as number
  return gram
}

/** The lower triangle L of BᵀB = L·Lᵀ, rows of length k; a vanishing direction is held just above 0. */
export function choleskyOf(matrix: Float32Array, k: number): Float64Array {
  const gram = gramOf(matrix, k)
  for (let i = 0; i < k; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let value = gram[i * k + j] as number
      for (let d = 0; d < j; d += 1) value -= (gram[i * k + d] as number) * (gram[j * k + d] as number)
      gram[i * k + j] = i === j ? Math.sqrt(Math.max(value, 1e-9)) : value / (gram[j * k + j] as number)
    }
  }
  return gram
}

/** Numbers between −1 and 1 from a fixed seed, so that a space can be built again. */
export function randomMatrix(rows: number, k: number): Float32Array {
  const random = seededRandom(20240423)
  return Float32Array.from({ length: rows * k }, () => random() * 2 - 1)
}

/** The features of a text that have a row, their weights brought to length 1. */
export function rowOfText({ features, weights }: SparseVector, rowOf: ReadonlyMap<number, number>): SparseRow {
  const at: number[] = []
  const kept: number[] = []
  features.forEach((feature, n) => {
    const row = rowOf.get(feature)
    if (row === undefined) return
    at.push(row)
    kept.push(weights[n] ?? 0)
  })
  const length = Math.hypot(...kept) || 1
  return { at: Uint32Array.from(at), weights: Float32Array.from(kept, (weight) => weight / length) }
}

/** A sum brought to length 1. */
export function pointOf(sum: Float64Array | Float32Array): LatentPoint {
  const length = Math.hypot(...sum)
  return Float32Array.from(sum, (value) => (length > 0 ? value / length : 0))
}

/** The cosine of two points, −1 to 1; 0 where either text is unknown to the space. */
export function latentCosine(a: LatentPoint, b: LatentPoint): number {
  let sum = 0
  for (let at = 0; at < a.length; at += 1) sum += (a[at] as number) * (b[at] as number)
  return sum
}
