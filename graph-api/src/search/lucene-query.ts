import { fold } from '../shared/fold.ts'
import type { NodeLabel } from '../shared/node-kind.ts'
import { type WordField, wordFields } from './word-fields.ts'
import { type SearchWord, shortestBeginning, shortestPart, shortestTypoStem, shortestTypoWord } from './words.ts'

/** A full-text index, what to ask it, and what its scores count for beside the others'. */
export type SearchWay = readonly [index: string, query: string, weight: number]

/** What to ask the full-text indexes, in steps: the next is taken where the one before leaves room. */
export interface LuceneQueries {
  /** For the words and their endings. */
  readonly strict: readonly SearchWay[]
  /** For compounds. */
  readonly compounds: readonly SearchWay[]
  /** For one slip, in a word as it was typed or in its stem. */
  readonly slips: readonly SearchWay[]
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

type Term = (word: SearchWord) => string

const everywhere = (fields: readonly WordField[], term: string, inText: string, inName: string) =>
  fields.map(({ name, isName }) => `${name}:${term}${isName ? inName : inText}`)

/** In the folded index: the word itself, best of all in a name, and its other endings. Of `el`, just itself. */
const foldedTerm =
  (fields: readonly WordField[]): Term =>
  ({ folded, stem }) => {
    const terms = everywhere(fields, checked(folded), '^4', '^10')
    if (stem.length >= shortestBeginning) terms.push(...everywhere(fields, `${checked(stem)}*`, '^2', '^5'))
    return terms.join(' ')
  }

/** As part of a compound; none for a word too short for it. */
const compoundTerms = (fields: readonly WordField[], { stem }: SearchWord): string[] =>
  stem.length >= shortestPart ? everywhere(fields, `*${checked(stem)}*`, '', '') : []

/** With one slip; none for a word too short for it. */
const slipTerms = (fields: readonly WordField[], { folded }: SearchWord): string[] =>
  folded.length >= shortestTypoWord ? everywhere(fields, `${checked(folded)}~1`, '', '') : []

type Terms = (fields: readonly WordField[], word: SearchWord) => string[]

const compoundOrSlipTerms: Terms = (fields, word) => [...compoundTerms(fields, word), ...slipTerms(fields, word)]

/** Strictly or in one of the looser ways. */
const looselyFoldedTerm =
  (fields: readonly WordField[], loosely: Terms): Term =>
  (sought) =>
    [foldedTerm(fields)(sought), ...loosely(fields, sought)].join(' ')

/** The fields that only organisations have, in an index of their own: short and former names, and their number. */
const otherNameFields: readonly WordField[] = ['shortNames', 'formerNames', 'organisationNumber'].map((name) => ({
  name,
  isName: false,
}))

/** In an index of stems. */
const stemTerm =
  (fields: readonly WordField[], stemOf: Term): Term =>
  (word) =>
    everywhere(fields, checked(stemOf(word)), '', '').join(' ')

/** The stem with one slip. */
const looseStemTerm =
  (fields: readonly WordField[], stemOf: Term): Term =>
  (word) => {
    const stem = checked(stemOf(word))
    if (stem.length < shortestTypoStem) return everywhere(fields, stem, '', '').join(' ')
    return [...everywhere(fields, stem, '^2', '^2'), ...everywhere(fields, `${stem}~1`, '', '')].join(' ')
  }

/** Swedish stems are cut off at the end, so what has a stem of three letters begins as the folded index is asked already. */
const foldedFindsSwedish: (word: SearchWord) => boolean = ({ stem, folded, swedish }) =>
  stem.length >= shortestBeginning && stem === fold(swedish) && folded.startsWith(stem)

/**
 * English ones too, but for `y` that becomes `i`, an `e` that comes or goes, and `ibility` beside `ible`: what has a stem
 * begins with it where it ends in none of these.
 */
const foldedFindsEnglish: (word: SearchWord) => boolean = ({ stem, english }) =>
  stem.length >= shortestBeginning && !/(?:[iey]|bl)$/.test(english) && fold(english).startsWith(stem)

function joined(words: readonly SearchWord[], term: Term): string {
  const sign = isQuestion(words) ? '' : '+'
  return words.map((word) => `${sign}(${term(word)})`).join(' ')
}

const swedishStem: Term = ({ swedish }) => swedish
const englishStem: Term = ({ english }) => english

/**
 * Of one word, what was asked a step before is found already; of several, one may be found strictly and another loosely.
 * @param adds the ways that are new in this step
 * @param has these and those of the steps before
 */
function foldedLoosely(
  words: readonly SearchWord[],
  fields: readonly WordField[],
  { adds, has }: { adds: Terms; has: Terms },
): string | null {
  const [word, another] = words
  if (!word || another) return joined(words, looselyFoldedTerm(fields, has))
  return adds(fields, word).join(' ') || null
}

function ways(asked: readonly (readonly [index: string, query: string | null, weight: number])[]): SearchWay[] {
  return asked.flatMap(([index, query, weight]) => (query ? [[index, query, weight] as const] : []))
}

/**
 * What to ask each index for these words; there must be one at least. A query that can find nothing new is left out.
 * @param kinds of which things are sought; null for all
 */
export function luceneQueries(words: readonly SearchWord[], kinds: readonly NodeLabel[] | null): LuceneQueries {
  const fields = wordFields(kinds)
  const ofOrganisations = kinds === null || kinds.includes('Organisation')
  const swedish = words.every(foldedFindsSwedish) ? null : joined(words, stemTerm(fields, swedishStem))
  const english = words.every(foldedFindsEnglish) ? null : joined(words, stemTerm(fields, englishStem))
  return {
    strict: ways([
      ['words_folded', joined(words, foldedTerm(fields)), 1],
      [
        'other_names',
        ofOrganisations ? joined(words, looselyFoldedTerm(otherNameFields, compoundOrSlipTerms)) : null,
        1,
      ],
      ['words_swedish', swedish, 0.5],
      ['words_english', english, 0.5],
    ]),
    compounds: ways([['words_folded', foldedLoosely(words, fields, { adds: compoundTerms, has: compoundTerms }), 1]]),
    slips: ways([
      ['words_folded', foldedLoosely(words, fields, { adds: slipTerms, has: compoundOrSlipTerms }), 1],
      ['words_swedish', joined(words, looseStemTerm(fields, swedishStem)), 0.5],
      ['words_english', joined(words, looseStemTerm(fields, englishStem)), 0.5],
    ]),
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

/** In the folded index what things are called now or were before, in that of other names what organisations are called for short. */
const nameFields = { words: ['name', 'title', 'labelSv', 'labelEn', 'formerNames'], others: ['shortNames'] } as const

/** In one of these indexes: all words of a name, each with one slip. */
export function nameQuery(words: readonly string[], index: keyof typeof nameFields): string {
  const fields = nameFields[index]
  return words
    .map((word) => {
      const term = word.length >= shortestTypoWord ? `${checked(word)}~1` : checked(word)
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
      const slip = word.length >= shortestTypoWord ? ` ${term}~1` : ''
      return `(${term}^3${slip}${asBeginning && place === words.length - 1 ? ` ${term}*` : ''})`
    })
    .join(' ')
}
