import { characterGrams } from '@mellanrum/graph-api/matching/text/character-grams'
import { stemWord } from '@mellanrum/graph-api/matching/text/stem'
import { tokenise } from '@mellanrum/graph-api/matching/text/tokenise'

/** A deliberately plain way to compare texts, to hold the engine's figures against. */
export interface PlainTextScorer {
  /** The cosine of a text with each document that shares a term with it. */
  score(text: string): { id: string; score: number }[]
  /** The cosine with every document, in their order. */
  scores(text: string): Float64Array
  /** The squared length of the sum of some documents' unit vectors, by their numbers. */
  squareOfSum(numbers: readonly number[]): number
}

export type PlainTerms = (text: string) => string[]

/** Words as written; stemmed words; character 4-grams. No stop words, no compound parts. */
export const wordTerms: PlainTerms = (text) => tokenise(text).map(({ word }) => word)
export const stemTerms: PlainTerms = (text) => tokenise(text).map(({ word }) => stemWord(word, 'sv'))
export const gramTerms: PlainTerms = (text) => tokenise(text).flatMap(({ word }) => characterGrams(word))

/**
 * TF-IDF with cosine: tf = 1 + ln c, idf = ln(1 + N/df), nothing dropped.
 *
 * @param alsoCounted texts that count for idf beside the documents
 */
export function plainTfIdf(
  documents: readonly { id: string; text: string }[],
  terms: PlainTerms,
  alsoCounted: readonly string[] = [],
): PlainTextScorer {
  const counted = documents.map(({ id, text }) => ({ id, counts: countOf(terms(text)) }))
  const documentsWith = new Map<string, number>()
  for (const counts of [...counted.map((one) => one.counts), ...alsoCounted.map((text) => countOf(terms(text)))]) {
    for (const term of counts.keys()) documentsWith.set(term, (documentsWith.get(term) ?? 0) + 1)
  }
  const weigh = (counts: ReadonlyMap<string, number>) =>
    unit(weighed(counts, documentsWith, documents.length + alsoCounted.length))
  const postings = new Map<string, { at: number[]; weights: number[] }>()
  const vectors = counted.map(({ counts }) => weigh(counts))
  vectors.forEach((vector, at) => {
    for (const [term, weight] of vector) {
      const list = postings.get(term) ?? { at: [], weights: [] }
      postings.set(term, list)
      list.at.push(at)
      list.weights.push(weight)
    }
  })
  const scores = (text: string) => {
    const sums = new Float64Array(documents.length)
    for (const [term, weight] of weigh(countOf(terms(text)))) {
      const list = postings.get(term)
      list?.at.forEach((at, n) => {
        sums[at] = (sums[at] ?? 0) + weight * (list.weights[n] ?? 0)
      })
    }
    return sums
  }
  const score = (text: string) => {
    const sums = scores(text)
    return documents.flatMap(({ id }, at) => ((sums[at] ?? 0) > 0 ? [{ id, score: sums[at] ?? 0 }] : []))
  }
  const squareOfSum = (numbers: readonly number[]) => {
    const sums = new Map<string, number>()
    for (const at of numbers) {
      for (const [term, weight] of vectors[at] ?? []) sums.set(term, (sums.get(term) ?? 0) + weight)
    }
    return [...sums.values()].reduce((square, sum) => square + sum * sum, 0)
  }
  return { score, scores, squareOfSum }
}

function weighed(counts: ReadonlyMap<string, number>, documentsWith: ReadonlyMap<string, number>, documents: number) {
  const weights: [string, number][] = []
  for (const [term, count] of counts) {
    const df = documentsWith.get(term) ?? 0
    // A term that no document has weighs as one that a single document has: it lengthens the text.
    weights.push([term, (1 + Math.log(count)) * Math.log(1 + documents / Math.max(1, df))])
  }
  return weights
}

function unit(weights: readonly [string, number][]): [string, number][] {
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0))
  return weights.map(([term, weight]) => [term, weight / (length || 1)])
}

function countOf(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}
