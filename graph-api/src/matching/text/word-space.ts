import { EigenvalueDecomposition, Matrix } from 'ml-matrix'
import { coOccurrencesOf, type WordSequence } from './co-occurrences.ts'
import {
  addRow,
  gramOf,
  type LatentPoint,
  orthonormalise,
  pointOf,
  randomMatrix,
  rowOfText,
  timesMatrix,
  timesTransposed,
} from './subspace.ts'
import type { SparseVector } from './vector.ts'

/** A text to learn from: its words in order, as features, and how it is weighed. */
export interface OrderedText {
  readonly words: readonly { readonly feature: number; readonly position: number }[]
  readonly vector: SparseVector
}

const DIMENSIONS = 100
const REFINEMENTS = 3
/** A word with fewer occurrences than this has too few co-occurrences to be placed. */
const FEWEST_PLACES = 3
/** How much the main directions lead over the lesser ones (singular values to this power; 1 and 0.5 were .002 lower). */
const LEADING = 0.75

/**
 * Word embeddings: words with similar co-occurrences are near each other, so that texts match that say the same thing in
 * other words. Learned from the network's own texts: pairs within twenty words of each other, positive pointwise mutual
 * information, and its main directions by randomised iteration (Levy, Goldberg and Dagan 2015; Halko, Martinsson and
 * Tropp 2011), with a fixed seed: same texts, same space. A text's point is the weighted mean of its words' points,
 * without what all texts have in common.
 */
export class WordSpace {
  private constructor(
    private readonly rowOf: ReadonlyMap<number, number>,
    /** One row per word, each of length 1. */
    private readonly words: Float32Array,
    private readonly common: Float64Array,
    readonly dimensions: number,
  ) {}

  /** Learns a space from texts; each text once, since copies would count as co-occurrences. */
  static train(texts: readonly OrderedText[]): WordSpace {
    const rowOf = frequentWords(texts)
    const matrix = coOccurrencesOf(
      texts.map(({ words }) => sequenceOf(words, rowOf)),
      rowOf.size,
    )
    const k = Math.max(1, Math.min(DIMENSIONS, rowOf.size))
    let basis = randomMatrix(rowOf.size, k)
    for (let round = 0; round < REFINEMENTS; round += 1) {
      basis = timesMatrix(matrix, timesTransposed(matrix, basis, rowOf.size, k), k)
      orthonormalise(basis, k)
    }
    const words = mainDirections(basis, timesTransposed(matrix, basis, rowOf.size, k), k)
    const unshifted = new WordSpace(rowOf, words, new Float64Array(k), k)
    const common = new Float64Array(k)
    for (const { vector } of texts) {
      unshifted.sumOf(vector).forEach((value, d) => {
        common[d] = (common[d] as number) + value / texts.length
      })
    }
    return new WordSpace(rowOf, words, common, k)
  }

  /** Where a text lies. */
  project(text: SparseVector): LatentPoint {
    const sum = this.sumOf(text)
    if (sum.every((value) => value === 0)) return new Float32Array(this.dimensions)
    return pointOf(sum.map((value, d) => value - (this.common[d] as number)))
  }

  private sumOf(text: SparseVector): Float64Array {
    const sum = new Float64Array(this.dimensions)
    const { at, weights } = rowOfText(text, this.rowOf)
    for (let n = 0; n < at.length; n += 1)
      addRow(sum, this.words, at[n] as number, weights[n] as number, this.dimensions)
    return sum
  }
}

function frequentWords(texts: readonly OrderedText[]): Map<number, number> {
  const places = new Map<number, number>()
  for (const { words } of texts) {
    for (const { feature } of words) places.set(feature, (places.get(feature) ?? 0) + 1)
  }
  const kept = [...places].filter(([, count]) => count >= FEWEST_PLACES).map(([feature]) => feature)
  return new Map(kept.map((feature, row) => [feature, row]))
}

function sequenceOf(words: OrderedText['words'], rowOf: ReadonlyMap<number, number>): WordSequence {
  const kept = words.filter(({ feature }) => rowOf.has(feature))
  return {
    rows: Uint32Array.from(kept, ({ feature }) => rowOf.get(feature) ?? 0),
    positions: Uint32Array.from(kept, ({ position }) => position),
  }
}

/**
 * Turns an orthonormal basis of a matrix's range into its left singular directions, each as long as its singular value
 * to the power `LEADING`, and every row of the result into length 1.
 *
 * @param projected the transposed matrix times the basis
 */
function mainDirections(basis: Float32Array, projected: Float32Array, k: number): Float32Array {
  const gram = gramOf(projected, k)
  const square = new Matrix(Array.from({ length: k }, (_, i) => Array.from(gram.subarray(i * k, (i + 1) * k))))
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(square, { assumeSymmetric: true })
  const turn = Float32Array.from({ length: k * k }, (_, at) => {
    const [row, column] = [Math.floor(at / k), at % k]
    return eigenvectorMatrix.get(row, column) * Math.max(0, realEigenvalues[column] as number) ** (LEADING / 2)
  })
  const words = new Float32Array(basis.length)
  for (let start = 0; start < basis.length; start += k) {
    for (let d = 0; d < k; d += 1) addRow(words, turn, d, basis[start + d] as number, k, start)
    words.set(pointOf(words.subarray(start, start + k)), start)
  }
  return words
}
