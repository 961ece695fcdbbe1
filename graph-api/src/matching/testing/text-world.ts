import type { EncodedText } from '../meaning/model.ts'
import { NetworkVectors } from '../meaning/network-vectors.ts'
import { groupOf, type MatchText } from '../network/match-text.ts'
import type { Theme } from '../network/network.ts'
import { createThemeSimilarity } from '../network/theme-similarity.ts'
import { TextMatches } from '../pairs/text-matches.ts'
import { TextIndex } from '../text/text-index.ts'

const size = 8

/** Vectors that follow from the words alone: like texts are near. */
function encode(text: string): EncodedText {
  const words = [...text.matchAll(/\p{L}+/gu)]
  const of = (word: string) =>
    Int8Array.from({ length: size }, (_, at) => ((word.charCodeAt(at % word.length) * (at + 3)) % 255) - 127)
  const vectors = words.map(([word]) => of(word))
  const pooled = Int8Array.from({ length: size }, (_, at) =>
    Math.round(vectors.reduce((sum, vector) => sum + (vector[at] ?? 0), 0) / Math.max(1, vectors.length)),
  )
  return {
    pooled,
    words: Int8Array.from(vectors.flatMap((vector) => [...vector])),
    spans: Uint16Array.from(words.flatMap(({ 0: word, index }) => [index, index + word.length])),
  }
}

/** Vectors of some texts, by their words alone. */
export function vectorsOf(texts: readonly MatchText[]): NetworkVectors {
  return new NetworkVectors(
    texts.map(({ id, text, kind }) => [id, { text, encoded: encode(text), group: groupOf(kind) }] as const),
  )
}

/** What a text is compared by, as the index reads it. */
export function partsOf({ text }: Pick<MatchText, 'text'>) {
  return [{ text, language: 'sv' as const }]
}

/** The index of some texts, all Swedish. */
export function indexOf(texts: readonly MatchText[]): TextIndex {
  return new TextIndex(texts.map((text) => ({ id: text.id, parts: partsOf(text) })))
}

/**
 * Which of some texts meet.
 * @param of.known what has words and vectors beside the texts themselves
 * @param of.filed by which it is counted how rare each theme is; the texts unless told
 * @param of.vectors those that have vectors; none unless told, so that words carry alone
 */
export function matchesOf(
  texts: readonly MatchText[],
  of: {
    known?: readonly MatchText[]
    filed?: readonly MatchText[]
    vectors?: readonly MatchText[]
    themes?: readonly Theme[]
  } = {},
): TextMatches {
  const matches = new TextMatches({
    texts: new Map(texts.map((text) => [text.id, text])),
    index: indexOf([...texts, ...(of.known ?? [])]),
    vectors: vectorsOf(of.vectors ?? []),
    themes: createThemeSimilarity(
      of.themes ?? [],
      (of.filed ?? texts).map(({ themeIds }) => themeIds),
    ),
  })
  matches.nearest.makeAll()
  return matches
}
