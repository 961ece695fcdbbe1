import type { EncoderHandle } from '../embeddings/start-encoder.ts'
import { textToEncode } from '../embeddings/text-to-encode.ts'
import type { NearestText } from '../matching/meaning/text-table.ts'
import { idPrefixes, labelOfId } from '../shared/ids.ts'
import type { NodeLabel } from '../shared/node-kind.ts'
import type { Visibility } from '../shared/viewer.ts'
import { isQuestion } from './lucene-query.ts'
import type { Wording } from './model.ts'
import type { SearchWord } from './words.ts'

/** So many texts that say much the same are looked at, and so many of the themes nearest to what is asked. */
const [mostNear, mostThemes] = [60, 12]

/**
 * What a kind counts beside the similarity (chosen on ninety questions, `pnpm evaluate questions`): who is looked for before what
 * somebody else looks for, and what was said in passing last.
 */
const kindWeights: Readonly<Partial<Record<NodeLabel, number>>> = {
  Organisation: 0.06,
  Initiative: 0.02,
  Need: -0.05,
  Motivation: -0.06,
  Reflection: -0.06,
}
/** Whoever has something to give away looks for somebody who needs it. */
const weightsOfGiver: typeof kindWeights = { ...kindWeights, Need: 0.06, Offer: -0.05 }
const gives =
  /^(?:vi|jag|we|i)\s+(?:har|have)(?!\p{L})|(?<!\p{L})(?:skänk(?:a|er)|(?:ge|ger) bort|bli av med|till övers|give away|donate|get rid of)(?!\p{L})/iu

/** What something counts beside its similarity to a query, by the kind that its id is of: other kinds for who has something to give. */
export function kindWeightsFor(query: string): (id: string) => number {
  const weights: Readonly<Partial<Record<string, number>>> = gives.test(query.trim()) ? weightsOfGiver : kindWeights
  return (id) => weights[labelOfId(id) ?? ''] ?? 0
}

/** What says much the same as a query. */
export interface NearTexts {
  /** By id. */
  readonly texts: ReadonlyMap<string, NearestText>
  /** What each counts, from 0 to 1 or a little more: its similarity, and what its kind does. */
  readonly weights: readonly { readonly id: string; readonly weight: number }[]
  /** How near the nearest themes are, 0 to 1, by their ids: what is filed under one is about it in whatever words. */
  readonly themes: Readonly<Record<string, number>>
}

const nothingNear: NearTexts = { texts: new Map(), weights: [], themes: {} }

/** What says much the same as a query in other words; nothing where there is no model, or not in time. */
export async function nearTexts(
  encoder: Pick<EncoderHandle, 'encode' | 'nearest'>,
  options: {
    readonly query: string
    readonly words: readonly SearchWord[]
    readonly kinds: readonly NodeLabel[] | null
    /** The levels that the asker sees. */
    readonly sees: readonly Visibility[]
  },
): Promise<NearTexts> {
  const { query, words, sees } = options
  // What is sought, without how it was asked for; a whole sentence says more than its words.
  const question = await encoder.encode(isQuestion(words) ? query : words.map(({ typed }) => typed).join(' '))
  if (!question) return nothingNear
  const prefixes = options.kinds?.map((kind) => `${idPrefixes[kind]}_`)
  const theme = `${idPrefixes.Theme}_`
  const [near, themes] = await Promise.all([
    encoder.nearest({ question, most: mostNear, sees, naming: theme, ...(prefixes && { prefixes }) }),
    encoder.nearest({ question, most: mostThemes, sees, prefixes: [theme] }),
  ])
  const kindWeight = kindWeightsFor(query)
  return {
    texts: new Map(near.map((one) => [one.id, one])),
    weights: near.map(({ id, similarity }) => ({ id, weight: similarity + kindWeight(id) })),
    themes: Object.fromEntries(themes.map(({ id, similarity }) => [id, similarity])),
  }
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
