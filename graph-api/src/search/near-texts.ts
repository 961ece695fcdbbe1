import type { EncoderHandle } from '../embeddings/start-encoder.ts'
import { textToEncode } from '../embeddings/text-to-encode.ts'
import type { NearestText } from '../matching/meaning/text-table.ts'
import { idPrefixes } from '../shared/ids.ts'
import type { NodeLabel } from '../shared/node-kind.ts'
import type { Visibility } from '../shared/viewer.ts'
import { isQuestion } from './lucene-query.ts'
import type { Wording } from './model.ts'
import type { SearchWord } from './words.ts'

/** So many texts that say much the same stand after those that have the words, at most. */
const mostNear = 30
/** Below this a text merely speaks of something; the nearest of all may be a little farther (chosen by reading 17 queries' answers). */
const leastSimilarity = 0.36
const leastOfNearest = 0.32

/** What says much the same as a query in other words, by id; nothing where there is no model, or not in time. */
export async function nearTexts(
  encoder: Pick<EncoderHandle, 'encode' | 'nearest'>,
  options: {
    readonly query: string
    readonly words: readonly SearchWord[]
    readonly kinds: readonly NodeLabel[] | null
    /** The levels that the asker sees. */
    readonly sees: readonly Visibility[]
  },
): Promise<Map<string, NearestText>> {
  const { query, words, sees } = options
  // What is sought, without how it was asked for; a whole sentence says more than its words.
  const question = await encoder.encode(isQuestion(words) ? query : words.map(({ typed }) => typed).join(' '))
  if (!question) return new Map()
  const prefixes = options.kinds?.map((kind) => `${idPrefixes[kind]}_`)
  const naming = `${idPrefixes.Theme}_`
  const near = await encoder.nearest({ question, most: mostNear, sees, naming, ...(prefixes && { prefixes }) })
  const found = near.filter(({ similarity }, place) => similarity >= (place === 0 ? leastOfNearest : leastSimilarity))
  return new Map(found.map((one) => [one.id, one]))
}

/**
 * Marks of an encoded text as marks of its running text alone; none for a theme, which is its names.
 * @param body the running text, with which the encoded one ends
 */
export function marksInBody(near: NearestText | undefined, words: Wording, body: string): number[] {
  if (!near || words.labelSv !== null) return []
  const whole = textToEncode({ name: words.name ?? words.title, text: body, otherNames: [] })
  const shift = whole.length - body.length
  return near.marks.flatMap((start, at) => {
    const end = near.marks[at + 1] ?? 0
    return at % 2 === 0 && start >= shift && end <= whole.length ? [start - shift, end - shift] : []
  })
}
