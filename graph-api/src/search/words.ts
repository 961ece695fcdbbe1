import { stemWord } from '../matching/text/stem.ts'
import { isStopWord } from '../matching/text/stop-words.ts'
import { fold } from '../shared/fold.ts'

/** A word that is looked for, as the folded index has it, and its stems. */
export interface SearchWord {
  /** Lower case, as it was typed. */
  readonly typed: string
  /** The beginning of it that its endings have in common: `bostad`, `büch`. */
  readonly typedStem: string
  /** Lower case, without accents: `bostader` for Bostäder. */
  readonly folded: string
  /** The folded beginning that its endings have in common: `bostad`. */
  readonly stem: string
  /** Whether that is too short to tell without its dots: `rått` is the beginning of rättvisa then, and `äppl` of applicera. */
  readonly needsDots: boolean
  /** The stem as the Swedish analyzer makes it: `bostäd`. */
  readonly swedish: string
  /** The stem as the English analyzer makes it. */
  readonly english: string
}

/** Letters that a word must have at least to be looked for as the beginning of others, and inside of others. */
export const shortestBeginning = 3
export const shortestPart = 4
/** A slip in a shorter word makes another word of it; in a short stem even more so (`bost` of bostad, `ost`, `best`). */
export const shortestTypoWord = 5
export const shortestTypoStem = 6
/** From so many letters a stem tells without its dots. */
const shortestUndotted = 5
/** Words of asking itself: who asks who can help with something looks for the something. */
const askingWords: ReadonlySet<string> = new Set(
  (
    'hjälp hjälpa hjälper behov behöver behöva söker söka sökes letar leta finns finna hitta hittar önskar erbjuder ' +
    'erbjudande vet help helps need needs looking look find seek seeking offer offers somebody someone anyone anybody know'
  ).split(' '),
)
const longestQuery = 200
const mostWords = 8
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu

/** The words of a text with where they stand in it, in UTF-16 units. */
export function wordsIn(text: string): { readonly word: string; readonly start: number; readonly end: number }[] {
  return [...text.matchAll(word)].map((match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/**
 * The words to look for in what a person typed: at most eight of the first 200 characters, each once. Small words and words of
 * asking are left out where others remain. Signs are none, so nothing of what was typed can steer the query.
 */
export function searchWords(query: string): SearchWord[] {
  const typed = wordsIn(query.slice(0, longestQuery).normalize('NFC')).map((one) => one.word.toLowerCase())
  const meant = typed.filter((one) => one.length > 1 && !isStopWord(one, 'sv') && !isStopWord(one, 'en'))
  const sought = meant.filter((one) => !askingWords.has(one))
  const kept = [sought, meant, typed].find((some) => some.length > 0) ?? []
  return [...new Map(kept.map((one) => [fold(one), searchWord(one)])).values()].slice(0, mostWords)
}

function searchWord(typed: string): SearchWord {
  const swedish = stemWord(typed, 'sv')
  const english = stemWord(typed, 'en')
  const folded = fold(typed)
  const stem = fold(swedish)
  const isBeginning = folded.startsWith(stem) && stem.length >= shortestBeginning
  const typedStem = typed.startsWith(swedish) && isBeginning ? swedish : typed
  const own = isBeginning ? stem : folded
  const needsDots = own.length < shortestUndotted && fold(typedStem) !== typedStem
  return { typed, typedStem, folded, stem: own, needsDots, swedish, english }
}

/** How well a word of a text fits one that is looked for: 3 the same, 2 another ending, 1 a part or a slip, 0 not. */
export function fitOf(sought: SearchWord, found: string): 0 | 1 | 2 | 3 {
  const folded = fold(found)
  if (folded === sought.folded) return 3
  const [within, stem] = sought.needsDots
    ? [found.toLowerCase().normalize('NFC'), sought.typedStem]
    : [folded, sought.stem]
  if (stem.length >= shortestBeginning && within.startsWith(stem)) return 2
  if (stem.length >= shortestPart && within.includes(stem)) return 1
  if (stemWord(found.toLowerCase(), 'en') === sought.english) return 2
  if (sought.folded.length >= shortestTypoWord && isOneEditApart(sought.folded, folded)) return 1
  if (sought.stem.length < shortestTypoStem) return 0
  return isOneEditApart(sought.stem, fold(stemWord(found.toLowerCase(), 'sv'))) ? 1 : 0
}

/** True where one letter was added, left out, exchanged, or two neighbours changed places (Damerau 1964). */
export function isOneEditApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  const rest = (text: string, from: number) => text.slice(from)
  if (short.length < long.length) return rest(short, at) === rest(long, at + 1)
  if (rest(short, at + 1) === rest(long, at + 1)) return true
  return short[at] === long[at + 1] && short[at + 1] === long[at] && rest(short, at + 2) === rest(long, at + 2)
}
