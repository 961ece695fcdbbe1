import type { EncodedText, Vector } from './model.ts'

/** Cosine of two vectors, −1 to 1; 0 where one is all zeros. */
export function cosine(a: Vector, b: Vector): number {
  const [own, other] = [dot(a, a), dot(b, b)]
  return own === 0 || other === 0 ? 0 : dot(a, b) / Math.sqrt(own * other)
}

/** A word of the left text and the word of the right one that says most nearly the same. */
export interface WordMatch {
  /** Number of the word in the left text, from 0. */
  readonly left: number
  readonly right: number
  /** −1 to 1. */
  readonly cosine: number
}

/** For each content word of the left text its nearest in the right one, in the order of the left text. */
export function nearestWords(left: EncodedText, right: EncodedText): WordMatch[] {
  const size = left.pooled.length
  const [mine, theirs] = [lengthsOf(left, size), lengthsOf(right, size)]
  if (theirs.length === 0) return []
  return Array.from(mine, (length, word) => {
    let [best, at] = [-2, 0]
    for (let other = 0; other < theirs.length; other++) {
      let sum = 0
      for (let k = 0, a = word * size, b = other * size; k < size; k++, a++, b++) {
        sum += (left.words[a] ?? 0) * (right.words[b] ?? 0)
      }
      const value = sum / (length * (theirs[other] ?? 1))
      if (value > best) [best, at] = [value, other]
    }
    return { left: word, right: at, cosine: best }
  })
}

/**
 * How much two texts say word by word, −1 to 1: each content word's cosine with its nearest in the other text, averaged by
 * weight, both ways (late interaction; Khattab and Zaharia 2020). 0 where a text has no content words.
 * @param weightOf how much a word counts, 1 unless told (an inverse document frequency, squared, works well)
 */
export function wordLikeness(
  left: EncodedText,
  right: EncodedText,
  weightOf: (side: 'left' | 'right', word: number) => number = () => 1,
): number {
  const average = (meetings: readonly WordMatch[], side: 'left' | 'right') => {
    let [sum, weights] = [0, 0]
    for (const { left: word, cosine: value } of meetings) {
      const weight = weightOf(side, word)
      sum += weight * value
      weights += weight
    }
    return weights === 0 ? 0 : sum / weights
  }
  return (average(nearestWords(left, right), 'left') + average(nearestWords(right, left), 'right')) / 2
}

function dot(a: Int8Array, b: Int8Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0)
  return sum
}

function lengthsOf({ words, spans }: EncodedText, size: number): Float64Array {
  return Float64Array.from({ length: spans.length / 2 }, (_none, word) => {
    const one = words.subarray(word * size, (word + 1) * size)
    return Math.sqrt(dot(one, one)) || 1
  })
}
