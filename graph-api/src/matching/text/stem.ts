import { stemmer as stemEnglish } from '@orama/stemmers/english'
import { stemmer as stemSwedish } from '@orama/stemmers/swedish'
import type { TextLanguage } from './language.ts'

/** What may stand before -et when it belongs to the word itself: paket, raket, universitet, möjlighet; planet, internet. */
const NOT_AN_ENDING = /(?:h|fab|pak|rak|stak|kom|(?:[icdmnprstux]|al|il|iv|kv)it|iet|^plan|^intern)$/
const HAS_VOWEL_THEN_CONSONANT = /[aeiouyåäö][^aeiouyåäö]*$/

/**
 * The stem of a lower-case word. Swedish is Snowball's Swedish with its newer rule for -et and -ets (målet → mål),
 * which the package still lacks; English is Snowball's English. In other languages the word is its own stem.
 */
export function stemWord(word: string, language: TextLanguage): string {
  if (language === 'sv') return stemSwedish(withoutNeuterEnding(word))
  if (language === 'en') return stemEnglish(word)
  return word
}

function withoutNeuterEnding(word: string): string {
  const ending = word.endsWith('ets') ? 3 : word.endsWith('et') ? 2 : 0
  if (ending === 0) return word
  const rest = word.slice(0, -ending)
  if (rest.length < 3 || NOT_AN_ENDING.test(rest) || !HAS_VOWEL_THEN_CONSONANT.test(rest)) return word
  return /[aeiouyåäö]$/.test(rest) ? word : rest
}
