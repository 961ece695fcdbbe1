import { type SearchWord, shortestBeginning, shortestPart, shortestSlip, shortestSlippedStem } from './words.ts'

/** What to ask the three full-text indexes: strictly, for the words and their endings; loosely, for compounds and slips too. */
export interface LuceneQueries {
  readonly folded: string
  readonly swedish: string
  readonly english: string
  readonly foldedLoosely: string
  readonly swedishLoosely: string
  readonly englishLoosely: string
}

/** Up to this many words must all be found; of more, as in a pasted sentence, any. */
const allOfThem = 3

/** True where so many words were asked that it is a question or a pasted sentence, of which no text has all. */
export function isQuestion(words: readonly SearchWord[]): boolean {
  return words.length > allOfThem
}

/** The only place where a query language is written: words of letters and digits, nothing that could steer it. */
function checked(word: string): string {
  if (!/^[\p{L}\p{N}\p{M}]+$/u.test(word)) throw new Error('Not a word for a full-text query')
  return word
}

const nameFields = ['name', 'title', 'labelSv', 'labelEn']

/** In the folded index: the word itself, best of all in a name, and its other endings. Of `el`, just itself. */
function foldedTerm({ folded, stem }: SearchWord): string {
  const word = checked(folded)
  const start = checked(stem)
  const terms = [`${word}^4`, ...nameFields.map((name) => `${name}:${word}^6`)]
  if (start.length >= shortestBeginning) terms.push(`${start}*^2`, ...nameFields.map((name) => `${name}:${start}*^3`))
  return terms.join(' ')
}

/** The same, and as part of a compound, and with one slip. */
function looselyFoldedTerm(sought: SearchWord): string {
  const terms = [foldedTerm(sought)]
  if (sought.stem.length >= shortestPart) terms.push(`*${checked(sought.stem)}*`)
  if (sought.folded.length >= shortestSlip) terms.push(`${checked(sought.folded)}~1`)
  return terms.join(' ')
}

/** In an index of stems: the stem with one slip. */
function looseStem(stem: string): string {
  const word = checked(stem)
  return word.length >= shortestSlippedStem ? `${word}^2 ${word}~1` : word
}

function joined(words: readonly SearchWord[], term: (word: SearchWord) => string): string {
  const sign = isQuestion(words) ? '' : '+'
  return words.map((word) => `${sign}(${term(word)})`).join(' ')
}

/** What to ask each index for these words; there must be one at least. */
export function luceneQueries(words: readonly SearchWord[]): LuceneQueries {
  return {
    folded: joined(words, foldedTerm),
    swedish: joined(words, ({ swedish }) => checked(swedish)),
    english: joined(words, ({ english }) => checked(english)),
    foldedLoosely: joined(words, looselyFoldedTerm),
    swedishLoosely: joined(words, ({ swedish }) => looseStem(swedish)),
    englishLoosely: joined(words, ({ english }) => looseStem(english)),
  }
}

/** What a text holds, in lower case, where the pattern can fit: asked first, since patterns take long. */
type TypedPattern = readonly [holds: string, pattern: string]

/**
 * Patterns (Java's) for each word just as it was typed, å, ä, ö and accents too: as a whole word, and as the beginning of one.
 * What is written as typed goes before what is alike only without its dots.
 */
export function typedPatterns(words: readonly SearchWord[]): { asTyped: TypedPattern[]; beginning: TypedPattern[] } {
  return {
    asTyped: words.map(({ typed }) => [typed, `(?isuU).*\\b${checked(typed)}\\b.*`]),
    beginning: words.map(({ typedStem }) => [typedStem, `(?isuU).*\\b${checked(typedStem)}.*`]),
  }
}

/** In the folded index: all words of a name, each with one slip, in what things are called now or were before. */
export function nameQuery(words: readonly string[]): string {
  const fields = ['name', 'title', 'labelSv', 'labelEn', 'formerNames']
  return words
    .map((word) => {
      const term = word.length >= shortestSlip ? `${checked(word)}~1` : checked(word)
      return `(${fields.map((field) => `${field}:${term}`).join(' ')})`
    })
    .join(' ')
}

/**
 * In the index of names alone: any word of a name, with one slip in a longer one.
 * @param asBeginning whether the last word may go on: somebody is still typing it
 */
export function namesQuery(words: readonly string[], asBeginning = false): string {
  return words
    .map((word, place) => {
      const term = checked(word)
      const slip = word.length >= shortestSlip ? ` ${term}~1` : ''
      return `(${term}^3${slip}${asBeginning && place === words.length - 1 ? ` ${term}*` : ''})`
    })
    .join(' ')
}
