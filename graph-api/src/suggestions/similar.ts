import type { TextPart } from '../matching/text/model.ts'
import type { TextIndex } from '../matching/text/text-index.ts'
import { wordsOf } from '../matching/text/words-of.ts'
import { marksOf, rounded } from './suggestion.ts'

/** An initiative like a text that somebody is writing. Marks stand in its summary. */
export interface SimilarFound {
  readonly id: string
  /** 0 to 1; never shown as a number. */
  readonly cosine: number
  readonly strength: 'strong' | 'possible'
  readonly sharedWords: readonly string[]
  readonly marks: readonly number[]
}

/** From which cosine something is worth a look, and from which it is most likely the same (chosen on the demo network). */
export const similarLimits = { possible: 0.16, strong: 0.32 } as const

/** Too short a text is like everything: nothing is said before this many letters. */
export const fewestLetters = 20

/** The initiatives most like a text, best first; none where the text is short or nothing comes near. */
export function findSimilar(index: TextIndex, parts: readonly TextPart[], first: number): SimilarFound[] {
  const letters = parts.reduce((sum, { text }) => sum + text.trim().length, 0)
  if (letters < fewestLetters) return []
  return index
    .query(parts, { k: first })
    .filter(({ cosine }) => cosine >= similarLimits.possible)
    .map(({ id, cosine }) => {
      const words = index.contributions(id, parts, 8)
      return {
        id,
        cosine: rounded(cosine),
        strength: cosine >= similarLimits.strong ? 'strong' : 'possible',
        sharedWords: wordsOf(words),
        marks: marksOf(words, 'left', 1),
      }
    })
}
