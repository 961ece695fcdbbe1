import type { Graph } from '../database/graph.ts'
import type { RowSelection } from '../database/selection.ts'
import type { NodeLabel } from '../shared/node-kind.ts'
import { nodeLabelOf } from '../shared/node-kind.ts'
import { type Page, type PageArguments, pageParameters, toPage } from '../shared/pages.ts'
import { excerptOf, titleOf } from './excerpt.ts'
import { luceneQueries } from './lucene-query.ts'
import type { SearchResult, SearchRow } from './model.ts'
import { searchNodes } from './statements.ts'
import { type SearchWord, searchWords } from './words.ts'

export interface FindMatchesOptions {
  /** As a person typed it. */
  readonly query: string
  readonly kinds?: readonly NodeLabel[] | null
  readonly page: PageArguments
  readonly selection: RowSelection
}

function resultOf(row: SearchRow, words: readonly SearchWord[]): SearchResult[] {
  const kind = nodeLabelOf(row.labels)
  if (!kind) return []
  return [
    {
      node: row.node,
      kind,
      title: titleOf(row.words),
      excerpt: excerptOf(row.words, words),
      score: row.score,
    },
  ]
}

/**
 * A page of what fits some words, the best first: the words themselves, other endings, parts of compounds, without
 * regard to å, ä, ö and accents, and with one slip of the finger in each. Nothing for a query without a word.
 * @throws InputError for `first` or `after`
 */
export async function findMatches(graph: Graph, options: FindMatchesOptions): Promise<Page> {
  const parameters = pageParameters(options.page)
  const words = searchWords(options.query)
  if (words.length === 0 || options.kinds?.length === 0) return toPage({ rows: [], total: 0 }, options.page)
  const { rows } = await graph.select(
    searchNodes,
    { ...parameters, ...luceneQueries(words), labels: options.kinds ?? null },
    options.selection,
  )
  const found = rows as unknown as readonly SearchRow[]
  const results = found.flatMap((row) => resultOf(row, words).map((node) => ({ node, cursor: row.cursor })))
  return toPage({ rows: results, total: found[0]?.total ?? 0 }, options.page)
}
