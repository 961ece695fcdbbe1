import type { TextLikeness } from '../synergies/text-likeness.ts'
import type { Texts } from './texts.ts'

const wordsQuoted = 6

/**
 * How alike two texts are. Statements, profiles and initiatives stand in different indexes, and a pair across two of
 * them has nothing in common.
 */
export function likenessOf(texts: Texts): TextLikeness {
  const indexes = [texts.statements, texts.profiles, texts.initiatives]
  const indexOf = (left: string, right: string) => indexes.find((one) => one.has(left) && one.has(right))
  return {
    cosine: (left, right) => indexOf(left, right)?.cosine(left, right) ?? 0,
    sharedWords: (left, right) => indexOf(left, right)?.contributions(left, right, wordsQuoted) ?? [],
  }
}
