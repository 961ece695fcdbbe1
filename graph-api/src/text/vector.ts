/** A text as weights on features: ascending feature numbers and their weights, the whole of length 1 at most. */
export type SparseVector = { features: Uint32Array; weights: Float32Array }

/** What a weight depends on, as counted when the index was built. */
export type Weighting = {
  documents: number
  documentsWith: (feature: number) => number
  isWordFeature: (feature: number) => boolean
}

/** A feature in more than this share of the documents says nothing. */
const MOST_DOCUMENTS = 0.1
/** In a small network a tenth is a handful, and a shared word still tells: fewer documents than this never drop one. */
const ALWAYS_KEPT = 12
const HALF = Math.sqrt(0.5)

/** The document frequency above which a feature is dropped. */
export function frequencyLimit(documents: number): number {
  return Math.max(ALWAYS_KEPT, MOST_DOCUMENTS * documents)
}

/**
 * Weighs counted features: tf = 1 + ln c, idf = ln(1 + N/df), words and character grams each brought to length √½, so
 * that a dot product of two vectors is the mean of the cosine by words and the cosine by characters.
 * (Salton and Buckley, "Term-weighting approaches in automatic text retrieval", 1988.)
 */
export function weigh(counts: ReadonlyMap<number, number>, weighting: Weighting): SparseVector {
  const limit = frequencyLimit(weighting.documents)
  const kept: number[] = []
  for (const feature of counts.keys()) if (weighting.documentsWith(feature) <= limit) kept.push(feature)
  const features = Uint32Array.from(kept).sort()
  const weights = new Float32Array(features.length)
  let words = 0
  let grams = 0
  features.forEach((feature, at) => {
    const count = counts.get(feature) ?? 0
    const idf = Math.log(1 + weighting.documents / Math.max(1, weighting.documentsWith(feature)))
    const weight = (count < 1 ? count : 1 + Math.log(count)) * idf
    weights[at] = weight
    if (weighting.isWordFeature(feature)) words += weight * weight
    else grams += weight * weight
  })
  const perWord = words > 0 ? HALF / Math.sqrt(words) : 0
  const perGram = grams > 0 ? HALF / Math.sqrt(grams) : 0
  features.forEach((feature, at) => {
    weights[at] = (weights[at] ?? 0) * (weighting.isWordFeature(feature) ? perWord : perGram)
  })
  return { features, weights }
}

/** The dot product of two weighed texts, their cosine: 0 to 1. */
export function cosineOf(a: SparseVector, b: SparseVector): number {
  let sum = 0
  let left = 0
  let right = 0
  while (left < a.features.length && right < b.features.length) {
    const difference = (a.features[left] ?? 0) - (b.features[right] ?? 0)
    if (difference === 0) sum += (a.weights[left] ?? 0) * (b.weights[right] ?? 0)
    if (difference <= 0) left += 1
    if (difference >= 0) right += 1
  }
  return Math.min(1, sum)
}
