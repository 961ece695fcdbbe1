import {
  addRow,
  choleskyOf,
  type LatentPoint,
  orthonormalise,
  pointOf,
  randomMatrix,
  rowOfText,
  timesMatrix,
  timesTransposed,
} from './subspace.ts'
import type { SparseVector } from './vector.ts'

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
    const matrix = texts.map((text) => rowOfText(text, rowOf))
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
    const { at, weights } = rowOfText(text, this.rowOf)
    for (let n = 0; n < at.length; n += 1) addRow(sum, rows, at[n] as number, weights[n] as number, k)
    for (let i = 0; i < k; i += 1) {
      let value = sum[i] as number
      for (let j = 0; j < i; j += 1) value -= (triangle[i * k + j] as number) * (sum[j] as number)
      sum[i] = value / (triangle[i * k + i] as number)
    }
    return pointOf(sum)
  }
}

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
