import type { Graph } from '../database/graph.ts'
import type { RowSelection } from '../database/selection.ts'
import type { EncoderHandle } from '../embeddings/start-encoder.ts'
import type { NearestText } from '../matching/meaning/text-table.ts'
import type { NodeLabel } from '../shared/node-kind.ts'
import { nodeLabelOf } from '../shared/node-kind.ts'
import { type Page, type PageArguments, pageParameters, toPage } from '../shared/pages.ts'
import { excerptOf, titleOf } from './excerpt.ts'
import { initialPatterns } from './initials.ts'
import { isQuestion, luceneQueries, typedPatterns } from './lucene-query.ts'
import type { SearchResult, SearchRow } from './model.ts'
import { nearTexts } from './near-texts.ts'
import { kindsNamed } from './organisation-kinds.ts'
import { searchNodes } from './statements.ts'
import { type SearchWord, searchWords } from './words.ts'

/** As many of what each index finds are put in order, the best by its own measure; a count stops there too. */
const most = 200
/** What is found loosely fills up a few pages; the best of it alone is worth reading. So many organisations of a named kind, too. */
const mostLoosely = 60
/** Compounds are sought where the words themselves are found in fewer things than a page shows. */
const room = 21
/** One slip is allowed where fewer are found than this: what stands in several texts was hardly mistyped. */
const few = 3
/**
 * How near something must be to be said: the best few of all, and what comes after them; a theme that it is filed under adds this share
 * of its own similarity (chosen on ninety questions, `pnpm evaluate questions`).
 */
const nearLimits = { nearAnyway: 8, leastNearAnyway: 0.3, leastNear: 0.42, themeShare: 0.3 } as const
/** Of an excerpt that nobody asks for. */
const nothingMarked = { text: '', language: 'sv', marks: [] } as const

export interface FindMatchesOptions {
  readonly encoder: Pick<EncoderHandle, 'encode' | 'nearest'>
  /** As a person typed it. */
  readonly query: string
  readonly kinds?: readonly NodeLabel[] | null
  readonly page: PageArguments
  readonly selection: RowSelection
}

interface Sought {
  readonly words: readonly SearchWord[]
  readonly near: ReadonlyMap<string, NearestText>
}

function resultOf(row: SearchRow, { words, near }: Sought): SearchResult[] {
  const kind = nodeLabelOf(row.labels)
  if (!kind) return []
  const { node, holder, byMeaning, score, titled, worded } = row
  const title = titled ? titleOf(titled) : ''
  const excerpt = titled && worded ? excerptOf({ ...titled, ...worded }, words, near.get(row.id)) : nothingMarked
  return [{ node, kind, title, excerpt, holder, byMeaning, score }]
}

/**
 * A page of what fits some words, the best first: as they were typed, without regard to å, ä, ö and accents or in another
 * ending, in compounds and with one slip of the finger in each, organisations of the kind that a word names, and then what says
 * much the same in other words, before all what is filed under a theme that is near. Of a question
 * of many words it finds what says the same and has some of them. Nothing for a query without a word.
 * @throws InputError for `first` or `after`
 */
export async function findMatches(graph: Graph, options: FindMatchesOptions): Promise<Page> {
  const parameters = pageParameters(options.page)
  const words = searchWords(options.query)
  const kinds = options.kinds ?? null
  if (words.length === 0 || kinds?.length === 0) return toPage({ rows: [], total: 0 }, options.page)
  const near = await nearTexts(options.encoder, { query: options.query, words, kinds, sees: graph.viewer.sees })
  const asked = options.selection.values
  const shows = {
    showsTitle: asked.has('title'),
    showsExcerpt: asked.has('excerpt'),
    showsHolder: asked.has('holder'),
  }
  const { rows } = await graph.select(
    searchNodes,
    {
      ...parameters,
      ...luceneQueries(words, kinds),
      ...typedPatterns(words),
      // Of a question any word may have met, so that none is asked of what was found.
      dotted: isQuestion(words) ? [] : words.filter(({ needsDots }) => needsDots).map(({ typedStem }) => typedStem),
      most,
      mostLoosely,
      room,
      few,
      isQuestion: isQuestion(words),
      organisationKinds: kindsNamed(words),
      initials: initialPatterns(words),
      near: near.weights,
      themes: near.themes,
      ...nearLimits,
      labels: kinds,
      ...shows,
    },
    options.selection,
  )
  const found = rows as unknown as readonly SearchRow[]
  const results = found.flatMap((row) =>
    resultOf(row, { words, near: near.texts }).map((node) => ({ node, cursor: row.cursor })),
  )
  return toPage({ rows: results, total: found[0]?.total ?? 0 }, options.page)
}
