import type { Graph } from '../database/graph.ts'
import type { RowSelection } from '../database/selection.ts'
import type { EncoderHandle } from '../embeddings/start-encoder.ts'
import { InputError } from '../shared/errors.ts'
import { prose } from '../shared/fields.ts'
import type { NodeRow } from '../shared/node.ts'
import { findFreshness } from '../suggestions/find-freshness.ts'
import { proposeThemes } from './statements.ts'

export const mostThemes = 5
/** Too short a text is about everything. */
const fewestLetters = 12
/** Texts asked what they are filed under, and themes asked by their own names. */
const textsAsked = 40
const themesAsked = 8
/** While less than this share of all texts has its meaning worked out, as right after the first start, the few that have it would decide. */
const leastEncoded = 0.9
/** Of what lies farther no theme is taken (chosen by reading). */
const leastSimilarity = 0.3
const filedPrefixes = ['nee_', 'off_', 'ini_', 'mot_']

/**
 * Themes that a text is about, the surest first: those whose names say the same, and those under which what says the same is
 * filed. None for a short text, none without a sentence model, and none before it has read nearly all.
 * @param options.first 1–5, 3 where left out
 * @throws InputError where the text is too long or `first` out of range
 */
export async function findProposedThemes(
  graph: Graph,
  options: {
    readonly encoder: Pick<EncoderHandle, 'encode' | 'nearest'>
    readonly text: string
    readonly first?: number | null
    readonly selection: RowSelection
  },
): Promise<NodeRow[]> {
  const first = options.first ?? 3
  if (!Number.isInteger(first) || first < 1 || first > mostThemes) {
    throw new InputError([{ path: 'first', code: 'out_of_range', message: `Ask for 1 to ${mostThemes}.` }])
  }
  const text = prose.safeParse(options.text)
  if (!text.success || text.data.length < fewestLetters) return []
  const question = await options.encoder.encode(text.data)
  if (!question) return []
  const { sees } = graph.viewer
  const [{ encodedTexts, textsToEncode }, texts, themes] = await Promise.all([
    findFreshness(graph, true),
    options.encoder.nearest({ question, most: textsAsked, sees, prefixes: filedPrefixes }),
    options.encoder.nearest({ question, most: themesAsked, sees, prefixes: ['thm_'] }),
  ])
  if (textsToEncode === 0 || encodedTexts < leastEncoded * textsToEncode) return []
  const near = [...texts, ...themes].filter(({ similarity }) => similarity >= leastSimilarity)
  const { rows } = await graph.select(
    proposeThemes,
    { near: near.map(({ id, similarity }) => ({ id, similarity })), first },
    options.selection,
  )
  return rows.map(({ node }) => node as NodeRow)
}
