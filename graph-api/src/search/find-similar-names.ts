import type { Graph } from '../database/graph.ts'
import type { RowSelection } from '../database/selection.ts'
import { soughtText } from '../shared/fields.ts'
import type { NodeLabel } from '../shared/node-kind.ts'
import { nameQuery } from './lucene-query.ts'
import { alikeNames, nameWords } from './name-key.ts'
import { findAlikeNames } from './statements.ts'

/** Something of much the same name, and what tells it from others. */
export interface SimilarNameRow {
  readonly name: string
  readonly place: string | null
  readonly website: string | null
}

const mostShown = 3

/**
 * Up to three of a kind that are called the same or nearly so, now, for short or before: case, accents, signs and the legal form aside.
 * @throws InputError where the name is longer than any
 */
export async function findSimilarNames(
  graph: Graph,
  options: { label: NodeLabel; name: string; selection: RowSelection },
): Promise<readonly SimilarNameRow[]> {
  const name = soughtText(options.name, 'name') ?? ''
  const words = nameWords(name).slice(0, 8)
  if (words.length === 0) return []
  const { rows } = await graph.select(
    findAlikeNames,
    { query: nameQuery(words, 'words'), otherQuery: nameQuery(words, 'others'), label: options.label },
    options.selection,
  )
  return rows
    .filter((row) => (row.names as readonly string[]).some((one) => alikeNames(one, name)))
    .slice(0, mostShown) as unknown as readonly SimilarNameRow[]
}
