import type { Graph } from '../database/graph.ts'
import { namesQuery } from '../search/lucene-query.ts'
import { nameWords } from '../search/name-key.ts'
import { type CandidateRow, type Query, typeOf } from './model.ts'
import { rank } from './score.ts'
import { findCandidates } from './statements.ts'

/** Words of a name that are looked for; more say little. */
const mostWords = 8

const wordsOf = ({ query, properties }: Query): string[] => {
  const text = query || properties.flatMap(({ id, values }) => (id === 'organisationNumber' ? values : [])).join(' ')
  return nameWords(text).slice(0, mostWords)
}

/** A candidate as the protocol has it. */
export interface Candidate {
  readonly id: string
  readonly name: string
  readonly description?: string
  readonly score: number
  readonly match: boolean
  readonly features: readonly { readonly id: string; readonly value: number | boolean }[]
  readonly type: readonly { readonly id: string; readonly name: string }[]
}

/** What tells namesakes apart, in a line. */
export function describe({ places, broader, otherNames }: CandidateRow): string {
  return [...places, ...broader]
    .map(({ name }) => name)
    .concat(otherNames.slice(0, 3))
    .join(', ')
}

/**
 * Finds what may be meant by each of some names: at most twenty candidates each, the best first, of what the viewer may see.
 * @param queries by their keys, a hundred at most
 */
export async function reconcile(
  graph: Graph,
  queries: Readonly<Record<string, Query>>,
): Promise<Record<string, { result: Candidate[] }>> {
  const asked = Object.entries(queries).flatMap(([key, query]) => {
    const words = wordsOf(query)
    return words.length === 0 || query.types.length === 0
      ? []
      : [{ key, query: namesQuery(words), types: [...query.types] }]
  })
  const rows = asked.length === 0 ? [] : await graph.read(findCandidates, { asked })
  const rowsOf = (key: string) => rows.filter((row) => row.key === key)
  return Object.fromEntries(
    Object.entries(queries).map(([key, query]) => [
      key,
      {
        result: rank(rowsOf(key), query).map(({ row, score, features, match }) => {
          const type = typeOf(row)
          const description = describe(row)
          return {
            id: row.id,
            name: row.name,
            ...(description && { description }),
            ...{ score, match, features },
            type: type ? [type] : [],
          }
        }),
      },
    ]),
  )
}

const mostSuggested = 10

/** Organisations, places and themes whose names begin as somebody is typing, the nearest first. */
export async function suggestEntities(
  graph: Graph,
  { prefix, type }: { prefix: string; type?: string | undefined },
): Promise<{ id: string; name: string; description?: string; notable: { id: string; name: string }[] }[]> {
  const words = nameWords(prefix.slice(0, 200)).slice(0, mostWords)
  const types = ['Organisation', 'Place', 'Theme'].filter((one) => type === undefined || one === type)
  if (words.length === 0 || types.length === 0) return []
  const rows = await graph.read(findCandidates, { asked: [{ key: '', query: namesQuery(words, true), types }] })
  return rows.slice(0, mostSuggested).map((row) => {
    const found = typeOf(row)
    const description = describe(row)
    return { id: row.id, name: row.name, ...(description && { description }), notable: found ? [found] : [] }
  })
}
