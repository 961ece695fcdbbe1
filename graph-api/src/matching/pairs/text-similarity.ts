import type { Contribution } from '../text/model.ts'
import type { TextIndex } from '../text/text-index.ts'

/** What the engines ask about two texts. Documents go by the id of the need, offer or organisation (its profile). */
export interface TextSimilarity {
  /** 0 (nothing in common, or a text is missing) to 1. Symmetric. */
  cosine(leftId: string, rightId: string): number
  /** The words that made them alike, heaviest first, with where they stand in both texts. */
  sharedWords(leftId: string, rightId: string): readonly Contribution[]
  /** How many different words met, 2 for two and more; where this is not told, a match is not doubted for resting on one alone. */
  meetings?(leftId: string, rightId: string): number
  /** The texts with most in common, best first; where this is not told, all are looked through. */
  nearest?(id: string, k: number, filter: (id: string) => boolean): readonly string[]
}

const wordsQuoted = 6

/** The text index as the engines see it: a text that is not in it is like nothing. */
export function textSimilarityFrom(index: Pick<TextIndex, 'cosine' | 'contributions' | 'has'>): TextSimilarity {
  const both = (left: string, right: string) => index.has(left) && index.has(right)
  return {
    cosine: (left, right) => (both(left, right) ? index.cosine(left, right) : 0),
    sharedWords: (left, right) => (both(left, right) ? index.contributions(left, right, wordsQuoted) : []),
  }
}
