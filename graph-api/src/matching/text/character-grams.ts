/** The length of a character gram; four was best on Swedish (MRR .460 against .44 for three and five). */
const GRAM_LENGTH = 4

/** The opening of a word: it holds compounds that begin alike together, at any ending. */
const OPENING_LENGTH = 5

/**
 * The four-letter pieces of a word with its edges marked: `_mål`, `mål_` for mål. A word of two letters is one piece.
 * They carry what stems miss: compounds, spelling, names, and words that two languages share; k is written c, since that
 * is how klimat meets climate (Swedish to English MRR .901 against .883, within Swedish no difference).
 */
export function characterGrams(word: string): string[] {
  const marked = `_${word.replaceAll('k', 'c')}_`
  if (marked.length <= GRAM_LENGTH) return [marked]
  const grams: string[] = []
  for (let at = 0; at + GRAM_LENGTH <= marked.length; at += 1) grams.push(marked.slice(at, at + GRAM_LENGTH))
  return grams
}

/** The first five letters. */
export function openingOf(word: string): string {
  return word.slice(0, OPENING_LENGTH)
}
