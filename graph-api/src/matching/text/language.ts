import { ENGLISH_STOP_WORDS, SWEDISH_STOP_WORDS } from './stop-words.ts'

/** The languages that have stems and stop words of their own; every other language is matched by its characters. */
export type TextLanguage = 'sv' | 'en' | 'other'

/** A language as it is stored, as the texts take it. */
export function languageOf(language: string | null): TextLanguage {
  return language === 'sv' || language === 'en' ? language : 'other'
}

/** Below this share of small words a text is a list of names or in a language that we do not know. */
const ENOUGH_SMALL_WORDS = 0.08

/**
 * Guesses the language of a text from its small words and its letters.
 *
 * @param words lower-case words in their order; a few hundred are enough
 * @param declared what the author said; it stands unless the words clearly say otherwise
 */
export function guessLanguage(words: readonly string[], declared?: TextLanguage): TextLanguage {
  let swedish = 0
  let english = 0
  for (const word of words) {
    if (SWEDISH_STOP_WORDS.has(word)) swedish += 1
    else if (/[åäö]/.test(word)) swedish += 0.25
    if (ENGLISH_STOP_WORDS.has(word)) english += 1
  }
  const most = Math.max(swedish, english)
  const clear = most >= 3 && most >= ENOUGH_SMALL_WORDS * words.length
  if (clear && Math.abs(swedish - english) > most / 2) return swedish > english ? 'sv' : 'en'
  if (declared !== undefined) return declared
  if (most === 0) return 'other'
  return swedish >= english ? 'sv' : 'en'
}
