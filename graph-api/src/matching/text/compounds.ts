import type { TextLanguage } from './language.ts'
import { stemWord } from './stem.ts'

const SHORTEST_COMPOUND = 8
const SHORTEST_PART = 4
const FEWEST_DOCUMENTS = 3

/**
 * Splits a compound into the stems of its two parts, or returns none.
 *
 * Corpus-driven (after Koehn and Knight, "Empirical methods for compound splitting", 2003): both parts have at least
 * four letters and occur in at least three documents, and the geometric mean of how often they occur is above the
 * whole word's. A linking s between the parts is allowed. The caller keeps the whole word as well.
 *
 * @param documentsWith how many documents hold a word with this stem
 */
export function splitCompound(
  word: string,
  language: TextLanguage,
  documentsWith: (stem: string) => number,
): readonly [string, string] | undefined {
  if (language !== 'sv' || word.length < SHORTEST_COMPOUND) return undefined
  let best: readonly [string, string] | undefined
  let bestMean = documentsWith(stemWord(word, language))
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const tail = stemWord(word.slice(at), language)
    const withTail = documentsWith(tail)
    if (withTail < FEWEST_DOCUMENTS) continue
    for (const head of headStems(word.slice(0, at))) {
      const withHead = documentsWith(head)
      if (withHead < FEWEST_DOCUMENTS) continue
      const mean = Math.sqrt(withHead * withTail)
      if (mean <= bestMean) continue
      bestMean = mean
      best = [head, tail]
    }
  }
  return best
}

/** The stems that a first part may have; without its linking s it may be one itself: arbete has the stem of arbets-. */
function headStems(head: string): string[] {
  const unlinked = head.slice(0, -1)
  if (!head.endsWith('s') || unlinked.length < SHORTEST_PART) return [stemWord(head, 'sv')]
  return [stemWord(head, 'sv'), stemWord(unlinked, 'sv'), unlinked]
}
