import type { TextSimilarity } from '../matching/pairs/text-similarity.ts'
import type { Texts } from './texts.ts'

const wordsQuoted = 6

/**
 * How alike two texts are. Statements, profiles and initiatives stand in different indexes, and a pair across two of
 * them has nothing in common. Statements are a sentence long, so what counts between them,
 * and between them and an initiative, is which content words meet.
 */
export function similarityOf(texts: Texts): TextSimilarity {
  const { words } = texts
  const indexes = [texts.profiles, texts.initiatives]
  const indexOf = (left: string, right: string) => indexes.find((one) => one.has(left) && one.has(right))
  const areStatements = (left: string, right: string) =>
    words.has(left) && words.has(right) && indexOf(left, right) === undefined
  return {
    cosine: (left, right) =>
      areStatements(left, right) ? words.similarity(left, right) : (indexOf(left, right)?.cosine(left, right) ?? 0),
    sharedWords: (left, right) =>
      areStatements(left, right)
        ? words.meetings(left, right, wordsQuoted)
        : (indexOf(left, right)?.contributions(left, right, wordsQuoted) ?? []),
    meetings: (left, right) => words.countMeetings(left, right),
    nearest: (id, k, filter) => words.nearest(id, k, filter).map((one) => one.id),
  }
}
