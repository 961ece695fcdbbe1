import type { NearestText } from '../matching/meaning/text-table.ts'
import type { MarkedText } from '../shared/marked-text.ts'
import type { Titled, Wording } from './model.ts'
import { marksInBody } from './near-texts.ts'
import { fitOf, type SearchWord, wordsIn } from './words.ts'

const longestTitle = 120
const longestExcerpt = 240
/** How much stands before the first marked word of a text that is cut, in UTF-16 units. */
const leadIn = 60

/** What a thing is called; of what has no name, the beginning of its text. */
export function titleOf(words: Titled): string {
  const whole = words.name ?? words.title ?? words.labelSv ?? words.text ?? ''
  return whole.length <= longestTitle ? whole : `${cutAt(whole, longestTitle).trimEnd()} …`
}

/** Its running text, or for a theme its other names. */
function bodyOf(words: Wording): string | null {
  const others = [words.labelEn, ...(words.synonymsSv ?? []), ...(words.synonymsEn ?? [])].filter(Boolean)
  return words.text ?? words.summary ?? words.description ?? words.purpose ?? (others.join(' · ') || null)
}

/** The short and former names that fit where the name itself does not, so that it is seen why a thing was found. */
function otherNames(words: Wording, sought: readonly SearchWord[]): string[] {
  const fits = (text: string) => wordsIn(text).some((one) => sought.some((word) => fitOf(word, one.word) > 0))
  return fits(titleOf(words)) ? [] : [...(words.shortNames ?? []), ...(words.formerNames ?? [])].filter(fits)
}

/**
 * The part of a thing's text where the words stand, with the words that fit marked, or else those that say the same; where
 * none does, since the name fits, the beginning of the text, and of what has no text the name.
 */
export function excerptOf(words: Wording, sought: readonly SearchWord[], near?: NearestText): MarkedText {
  const body = bodyOf(words) ?? ''
  const named = otherNames(words, sought)
  const whole = [...named, body].filter(Boolean).join(' · ') || titleOf(words)
  const language = words.language ?? 'sv'
  const written = wordsIn(whole).filter((one) => sought.some((word) => fitOf(word, one.word) > 0))
  const fitting = written.length > 0 ? written : placesOf(named.length > 0 ? [] : marksInBody(near, words, body))
  const first = fitting[0]?.start ?? 0
  const from = first > leadIn && whole.length > longestExcerpt ? startOfWord(whole, first - leadIn) : 0
  const rest = whole.slice(from)
  const part = rest.length <= longestExcerpt ? rest : cutAt(rest, longestExcerpt).trimEnd()
  const before = from > 0 ? '… ' : ''
  const text = `${before}${part}${part.length < rest.trimEnd().length ? ' …' : ''}`
  const shift = before.length - from
  const marks = fitting
    .filter((one) => one.start >= from && one.end <= from + part.length)
    .flatMap((one) => [one.start + shift, one.end + shift])
  return { text, language, marks }
}

function placesOf(marks: readonly number[]): { readonly start: number; readonly end: number }[] {
  return marks.flatMap((start, at) => (at % 2 === 0 ? [{ start, end: marks[at + 1] ?? start }] : []))
}

/** The text up to the last whole word before a length, never through a pair of surrogates. */
function cutAt(text: string, length: number): string {
  const blank = text.lastIndexOf(' ', length)
  if (blank > length / 2) return text.slice(0, blank)
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '')
}

function startOfWord(text: string, at: number): number {
  const blank = text.indexOf(' ', at)
  return blank === -1 ? at : blank + 1
}
