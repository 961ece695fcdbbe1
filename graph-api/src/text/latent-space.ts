import type { SparseVector } from './vector.ts'

/** A text as a point in the latent space, of length 1; all zeros where none of its words were in the training texts. */
export type LatentPoint = Float32Array

export interface LatentOptions {
  /** How many dimensions; fewer where the training texts are fewer. */
  dimensions?: number
  /** Times the subspace is refined; three are enough for texts. */
  refinements?: number
  /** Features that count; character grams are best left out, they match across languages by themselves. */
  counts?: (feature: number) => boolean
}

/** A feature must be in at least two training texts to say what goes with what. */
const FEWEST_TEXTS = 2

/**
 * Cross-language latent semantic indexing (Dumais, Landauer and Littman, "Automatic cross-linguistic information
 * retrieval using latent semantic indexing", 1996): words that stand in the same bilingual texts get near points, so
 * that a Swedish text meets an English one without a common word. The subspace is found by randomised iteration
 * (Halko, Martinsson and Tropp, "Finding structure with randomness", 2011), with a fixed seed: same texts, same space.
 */
export class LatentSpace {
  private constructor(
    private readonly rowOf: ReadonlyMap<number, number>,
    /** One row per feature: Xᵀ times an orthonormal basis of the training texts' main directions. */
    private readonly rows: Float32Array,
    /** Lower triangle of the rows' Gram matrix: what makes their columns orthonormal. */
    private readonly triangle: Float64Array,
    readonly dimensions: number,
  ) {}

  /** Learns a space from the vectors of texts; bilingual texts must hold both languages in one vector. */
  static train(texts: readonly SparseVector[], { dimensions = 300, refinements = 3, counts }: LatentOptions = {}) {
    const rowOf = commonFeatures(texts, counts)
    const matrix = texts.map((text) => rowsAndWeights(text, rowOf))
    const k = Math.max(1, Math.min(dimensions, texts.length - 1, rowOf.size))
    let basis = randomMatrix(texts.length, k)
    for (let round = 0; round < refinements; round += 1) {
      basis = timesMatrix(matrix, timesTransposed(matrix, basis, rowOf.size, k), k)
      orthonormalise(basis, k)
    }
    const rows = timesTransposed(matrix, basis, rowOf.size, k)
    return new LatentSpace(rowOf, rows, choleskyOf(rows, k), k)
  }

  /** Where a text lies. */
  project(text: SparseVector): LatentPoint {
    const { dimensions: k, rows, triangle } = this
    const sum = new Float64Array(k)
    const { at, weights } = rowsAndWeights(text, this.rowOf)
    for (let n = 0; n < at.length; n += 1) addRow(sum, rows, at[n] as number, weights[n] as number, k)
    for (let i = 0; i < k; i += 1) {
      let value = sum[i] as number
      for (let j = 0; j < i; j += 1) value -= (triangle[i * k + j] as number) * (sum[j] as number)
      sum[i] = value / (triangle[i * k + i] as number)
    }
    const length = Math.hypot(...sum)
    return Float32Array.from(sum, (value) => (length > 0 ? value / length : 0))
  }
}

/** The cosine of two points, −1 to 1; 0 where either text is unknown to the space. */
export function latentCosine(a: LatentPoint, b: LatentPoint): number {
  let sum = 0
  for (let at = 0; at < a.length; at += 1) sum += (a[at] as number) * (b[at] as number)
  return sum
}

type SparseRow = { at: Uint32Array; weights: Float32Array }

function commonFeatures(texts: readonly SparseVector[], counts: LatentOptions['counts']): Map<number, number> {
  const documents = new Map<number, number>()
  for (const { features } of texts) {
    for (const feature of features) {
      if (counts === undefined || counts(feature)) documents.set(feature, (documents.get(feature) ?? 0) + 1)
    }
  }
  const kept = [...documents].filter(([, count]) => count >= FEWEST_TEXTS).map(([feature]) => feature)
  return new Map(kept.map((feature, row) => [feature, row]))
}

function rowsAndWeights({ features, weights }: SparseVector, rowOf: ReadonlyMap<number, number>): SparseRow {
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

function addRow(sum: Float64Array | Float32Array, from: Float32Array, row: number, weight: number, k: number, to = 0) {
  const start = row * k
  for (let d = 0; d < k; d += 1) sum[to + d] = (sum[to + d] as number) + weight * (from[start + d] as number)
}

/** X·B for sparse X with one row per text, dense B with k columns. */
function timesMatrix(matrix: readonly SparseRow[], dense: Float32Array, k: number): Float32Array {
  const product = new Float32Array(matrix.length * k)
  matrix.forEach(({ at, weights }, text) => {
    for (let n = 0; n < at.length; n += 1) addRow(product, dense, at[n] as number, weights[n] as number, k, text * k)
  })
  return product
}

/** Xᵀ·Q. */
function timesTransposed(matrix: readonly SparseRow[], dense: Float32Array, features: number, k: number): Float32Array {
  const product = new Float32Array(features * k)
  matrix.forEach(({ at, weights }, text) => {
    for (let n = 0; n < at.length; n += 1) addRow(product, dense, text, weights[n] as number, k, (at[n] as number) * k)
  })
  return product
}

/** Makes the columns of a tall matrix orthonormal: B·L⁻ᵀ with L·Lᵀ = BᵀB, twice for accuracy (Cholesky QR2). */
function orthonormalise(matrix: Float32Array, k: number): void {
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

/** The lower triangle L of BᵀB = L·Lᵀ, rows of length k; a vanishing direction is held just above 0. */
function choleskyOf(matrix: Float32Array, k: number): Float64Array {
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
  for (let i = 0; i < k; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let value = gram[i * k + j] as number
      for (let d = 0; d < j; d += 1) value -= (gram[i * k + d] as number) * (gram[j * k + d] as number)
      gram[i * k + j] = i === j ? Math.sqrt(Math.max(value, 1e-9)) : value / (gram[j * k + j] as number)
    }
  }
  return gram
}

/** Numbers between −1 and 1 from a fixed seed (mulberry32), so that a space can be built again. */
function randomMatrix(rows: number, k: number): Float32Array {
  let state = 20240423
  return Float32Array.from({ length: rows * k }, () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * 2 - 1
  })
}
