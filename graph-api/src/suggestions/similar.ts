import type { EncodedText } from '../matching/meaning/model.ts'
import { titled } from '../matching/network/match-text.ts'
import { meaningLimits } from '../matching/parallels/weights.ts'
import type { TextPart } from '../matching/text/model.ts'
import type { TextIndex } from '../matching/text/text-index.ts'
import { wordsOf } from '../matching/text/words-of.ts'
import { inSummary, marksOf, rounded } from './suggestion.ts'
import type { Texts } from './texts.ts'

/** An initiative like a text that somebody is writing. Marks stand in its summary. */
export interface SimilarFound {
  readonly id: string
  /** 0 to 1; never shown as a number. */
  readonly cosine: number
  readonly level: 'good' | 'possible'
  readonly sharedWords: readonly string[]
  readonly marks: readonly number[]
}

/** From which cosine something is worth a look, and from which it is most likely the same (chosen on the demo network). */
export const similarLimits = { possible: 0.16, good: 0.32 } as const

/** Too short a text is like everything: nothing is said before this many letters. */
export const fewestLetters = 20

/** The initiatives that share most words with a text, best first; none where the text is short or nothing comes near. */
function findByWords(index: TextIndex, { parts, looked }: Pick<Asked, 'parts' | 'looked'>): SimilarFound[] {
  if (!isLongEnough(parts)) return []
  return index
    .query(parts, { k: looked })
    .filter(({ cosine }) => cosine >= similarLimits.possible)
    .map(({ id, cosine }) => {
      const words = index.contributions(id, parts, 8)
      return {
        id,
        cosine: rounded(cosine),
        level: cosine >= similarLimits.good ? 'good' : 'possible',
        sharedWords: wordsOf(words),
        marks: marksOf(words, 'left', 1),
      }
    })
}

/** The text that is being written has its vectors under this id while it is looked up. */
const askedId = 'asked'

/** Whether a text says enough to be compared. */
export function isLongEnough(parts: readonly TextPart[]): boolean {
  return parts.reduce((sum, { text }) => sum + text.trim().length, 0) >= fewestLetters
}

/** The text of what somebody is writing, as initiatives have theirs: `title. summary`. */
export function textOfParts(parts: readonly TextPart[]): string {
  const [title = '', ...rest] = parts.map(({ text }) => text.trim()).filter(Boolean)
  return titled(title, rest.join(' ') || null)
}

interface Asked {
  readonly parts: readonly TextPart[]
  /** The text's vectors; words carry alone where left out. */
  readonly encoded: EncodedText | undefined
  readonly titleOf: (initiativeId: string) => string
  /** How many are looked at each way. */
  readonly looked: number
}

/**
 * The initiatives like a text, those that are most likely the same first, then by how surely they are the same work; what
 * shares its words alone comes last. More than are shown, since whoever asks may not see them all.
 */
export function findSimilar(texts: Texts, asked: Asked): SimilarFound[] {
  const { encoded } = asked
  const byMeaning = encoded ? findByMeaning(texts, { ...asked, encoded }) : []
  const found = new Map(byMeaning.map((one) => [one.id, one]))
  for (const one of findByWords(texts.initiatives, asked)) {
    const before = found.get(one.id)
    const isGood = before?.level === 'good' || one.level === 'good'
    found.set(one.id, { ...(before ?? one), level: isGood ? 'good' : 'possible' })
  }
  const good = ({ level }: SimilarFound) => Number(level === 'good')
  return [...found.values()].sort((x, y) => good(y) - good(x))
}

/** The initiatives that say much the same as a text in other words, best first. */
function findByMeaning(
  { matches, vectors, initiatives }: Texts,
  { parts, encoded, titleOf, looked }: Asked & { readonly encoded: EncodedText },
): SimilarFound[] {
  return vectors.withTemporary(askedId, { text: textOfParts(parts), encoded }, () => {
    const near =
      matches.about({ id: askedId, parts, themeIds: [], kind: 'initiative' }, looked).texts.get('initiative') ?? []
    return near
      .filter(({ chance }) => chance >= meaningLimits.look)
      .map(({ text: { id }, chance }): SimilarFound => {
        const words = vectors.meetings(id, askedId, 8)
        return {
          id,
          cosine: initiatives.has(id) ? rounded(initiatives.cosine(id, parts)) : 0,
          level: chance >= meaningLimits.good ? 'good' : 'possible',
          sharedWords: wordsOf(words),
          marks: inSummary(marksOf(words, 'left'), titleOf(id)),
        }
      })
  })
}
