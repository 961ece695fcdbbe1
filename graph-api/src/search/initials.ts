import { sortKeyOf } from '../shared/sort-key.ts'
import type { SearchWord } from './words.ts'

/** Fewer letters begin too much, and more are a word. */
const [fewest, most] = [3, 5]
/** Between the initials of words: the rest of one, and small words that initials leave out. */
const betweenWords = '\\p{L}*[\\s-]+(?:(?:av|för|i|och|på|and|for|in|of|the)\\s+)?'
/**
 * Between those of a compound's parts: the rest of one, four to twenty letters with its initial. Without an end a name of one letter
 * two hundred times over would be tried in millions of ways.
 */
const betweenParts = '\\p{L}{3,19}'

/**
 * For names that a single word is the initials of, what such a name begins with in the order of names, and a pattern (Java's): KTH of
 * three words, BRF of a word of three parts.
 */
export function initialPatterns(words: readonly SearchWord[]): (readonly [start: string, pattern: string])[] {
  const [word] = words
  const letters = [...(word?.typed ?? '')]
  if (words.length !== 1 || letters.length < fewest || letters.length > most) return []
  if (letters.some((letter) => !/\p{L}/u.test(letter))) return []
  const ofWords = `${letters.join(betweenWords)}\\p{L}*(?:[\\s-].*)?`
  const ofParts = `${letters.join(betweenParts)}${betweenParts}(?:[\\s-].*)?`
  return [[sortKeyOf(letters[0] ?? ''), `(?isuU)(?:${ofWords}|${ofParts})`]]
}
