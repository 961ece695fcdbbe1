import { type SearchWord, shortestBeginning, shortestPart, shortestSlip, shortestSlippedStem } from './words.ts'

/** One query for each of the three full-text indexes. */
export interface LuceneQueries {
  readonly folded: string
  readonly swedish: string
  readonly english: string
}

/** Up to this many words must all be found; of more, as in a pasted sentence, any. */
const allOfThem = 3

/** The only place where Lucene's query language is written: words of letters and digits, nothing that could steer it. */
function checked(word: string): string {
  if (!/^[\p{L}\p{N}\p{M}]+$/u.test(word)) throw new Error('Not a word for a full-text query')
  return word
}

/**
 * In the folded index: the word itself, best of all in a name; its other endings; as part of a compound; one slip. Of
 * words as short as `el`, just themselves.
 */
function foldedTerm({ folded, stem }: SearchWord): string {
  const word = checked(folded)
  const start = checked(stem)
  const names = ['name', 'title', 'labelSv', 'labelEn']
  const terms = [`${word}^4`, ...names.map((name) => `${name}:${word}^6`)]
  if (start.length >= shortestBeginning) terms.push(`${start}*^2`, ...names.map((name) => `${name}:${start}*^3`))
  if (start.length >= shortestPart) terms.push(`*${start}*`)
  if (word.length >= shortestSlip) terms.push(`${word}~1`)
  return terms.join(' ')
}

/** In an index of stems: the stem, and the stem with one slip. */
function stemTerm(stem: string): string {
  const word = checked(stem)
  return word.length >= shortestSlippedStem ? `${word}^2 ${word}~1` : word
}

function joined(words: readonly SearchWord[], term: (word: SearchWord) => string): string {
  const sign = words.length <= allOfThem ? '+' : ''
  return words.map((word) => `${sign}(${term(word)})`).join(' ')
}

/** What to ask each index for these words; there must be one at least. */
export function luceneQueries(words: readonly SearchWord[]): LuceneQueries {
  return {
    folded: joined(words, foldedTerm),
    swedish: joined(words, (word) => stemTerm(word.swedish)),
    english: joined(words, (word) => stemTerm(word.english)),
  }
}
