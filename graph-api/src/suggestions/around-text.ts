import { textToEncode } from '../embeddings/text-to-encode.ts'
import type { EncodedText } from '../matching/meaning/model.ts'
import type { About } from '../matching/pairs/text-matches.ts'
import { languageOf } from '../matching/text/language.ts'
import type { AroundFacts } from './rows.ts'
import type { Texts } from './texts.ts'

/** What a mini-network gathers around, with its vectors where it has any. */
export interface AroundText {
  readonly around: AroundFacts
  readonly encoded: EncodedText | undefined
}

/** So many of each kind are looked at: more than a group has room for. */
const looked = 24

/**
 * What needs, offers, initiatives and motivations say to a question, which need not itself be among them.
 * @param most so many of each kind at most
 */
export function textsAbout({ around, encoded }: AroundText, { matches, vectors }: Texts, most = looked): About {
  const text = textToEncode(around)
  const isKept = matches.nearest.texts.has(around.id)
  const source = !isKept && encoded ? { text, encoded } : undefined
  const parts = [{ text, language: languageOf(around.language) }]
  const asked = { id: around.id, parts, themeIds: around.themeIds }
  const found = vectors.withTemporary(around.id, source, () => matches.about(asked, most))
  if (around.label !== 'Need' || !isKept) return found
  // A need stands among the texts itself, so that both sides' lists say how near another need or an offer is to it.
  const pairs = (['need', 'offer'] as const).map((kind) => {
    const near = matches.of(around.id, kind)
    const known = new Set(near.map(({ text }) => text.id))
    const more = most > looked ? (found.texts.get(kind) ?? []).filter(({ text }) => !known.has(text.id)) : []
    return [kind, [...near, ...more]] as const
  })
  return { themes: found.themes, texts: new Map([...found.texts, ...pairs]) }
}
