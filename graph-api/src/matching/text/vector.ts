import type { FeatureKind } from './lexicon.ts'

/** A text as weights on features: ascending feature numbers and their weights, the whole of length 1 at most. */
export type SparseVector = { features: Uint32Array; weights: Float32Array }

/** What a weight depends on, as counted when the index was built. */
export type CorpusStatistics = {
  documents: number
  documentsWith: (feature: number) => number
  kindOf: (feature: number) => FeatureKind
}

/** A feature in more than this share of the documents says little, and costs most of a query's time … */
const MOST_DOCUMENTS = 0.2
/** … which in a large network grows with the square of how many have it. */
const MOST_ANYWHERE = 5000
/** In a small network a fifth is a handful, and a shared word still tells: fewer documents than this never drop one. */
const ALWAYS_KEPT = 12

/** What each kind adds to a cosine. Measured on 2,536 Swedish texts; see the record in docs/decisions. */
const SHARES: Readonly<Record<FeatureKind, number>> = { word: 1 / 3, gram: 1 / 3, opening: 1 / 3 }

/** The document frequency above which a feature is dropped. */
export function frequencyLimit(documents: number): number {
  return Math.max(ALWAYS_KEPT, Math.min(MOST_ANYWHERE, MOST_DOCUMENTS * documents))
}

/**
 * Weights counted features: tf = 1 + ln c, idf = ln(1 + N/df); words, character grams and openings are each brought to
 * the length √share, so that a dot product of two vectors is the weighted mean of three cosines.
 * (Salton and Buckley, "Term-weighting approaches in automatic text retrieval", 1988.)
 */
export function toWeightedVector(counts: ReadonlyMap<number, number>, weighting: CorpusStatistics): SparseVector {
  const limit = frequencyLimit(weighting.documents)
  const kept: number[] = []
  for (const feature of counts.keys()) if (weighting.documentsWith(feature) <= limit) kept.push(feature)
  const features = Uint32Array.from(kept).sort()
  const weights = new Float32Array(features.length)
  const squares: Record<FeatureKind, number> = { word: 0, gram: 0, opening: 0 }
  for (let at = 0; at < features.length; at += 1) {
    const feature = features[at] as number
    const count = counts.get(feature) ?? 0
    const idf = Math.log(1 + weighting.documents / Math.max(1, weighting.documentsWith(feature)))
    const weight = (count < 1 ? count : 1 + Math.log(count)) * idf
    weights[at] = weight
    squares[weighting.kindOf(feature)] += weight * weight
  }
  const scale = (kind: FeatureKind) => (squares[kind] > 0 ? Math.sqrt(SHARES[kind] / squares[kind]) : 0)
  const scales = { word: scale('word'), gram: scale('gram'), opening: scale('opening') }
  for (let at = 0; at < features.length; at += 1) {
    weights[at] = (weights[at] as number) * scales[weighting.kindOf(features[at] as number)]
  }
  return { features, weights }
}

/** The dot product of two weighed texts, their cosine: 0 to 1. */
export function cosineOf(a: SparseVector, b: SparseVector): number {
  let sum = 0
  let left = 0
  let right = 0
  while (left < a.features.length && right < b.features.length) {
    const difference = (a.features[left] as number) - (b.features[right] as number)
    if (difference === 0) sum += (a.weights[left] as number) * (b.weights[right] as number)
    if (difference <= 0) left += 1
    if (difference >= 0) right += 1
  }
  return Math.min(1, sum)
}
