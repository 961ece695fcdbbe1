import type { TadaDocumentNode } from 'gql.tada'
import { useCallback, useEffect, useState } from 'react'
import { type CombinedError, useClient } from 'urql'
import { type Answer, referenceOf } from './use-answer.ts'

/** What every list of the API looks like. */
type Connection<Item> = {
  edges: Item[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  totalCount: number
}

/** The list of something that is not there. */
export const noPages = { edges: [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 0 }

type PageVariables = { first?: number | null; after?: string | null }

/** The pages read so far, as one list. */
export type Pages<Item> = { items: Item[]; total: number; hasMore: boolean }

/** The API gives at most this many at a time. */
const pageSize = 50

/**
 * Reads the first pages of a list, one after the other, and keeps them together so that they can be sorted as one.
 * `variables` and `pick` must be stable while they mean the same (build them with `useMemo` or outside).
 */
export const usePages = <Data, Variables extends PageVariables, Item>(options: {
  query: TadaDocumentNode<Data, Variables>
  variables: Omit<Variables, 'first' | 'after'>
  pick: (data: Data) => Connection<Item>
  pages: number
}): Answer<Pages<Item>> => {
  const { query, pick, pages } = options
  const key = JSON.stringify(options.variables)
  const client = useClient()
  const [answer, setAnswer] = useState<Answer<Pages<Item>>>({ state: 'loading' })
  const [attempt, setAttempt] = useState(0)
  const retry = useCallback(() => setAttempt((before) => before + 1), [])
  useEffect(() => {
    let current = true
    const fail = (error: CombinedError) =>
      setAnswer({
        state: 'failed',
        offline: error.networkError !== undefined,
        reference: referenceOf(error),
        retry,
      })
    const read = async () => {
      const items: Item[] = []
      let after: string | null = null
      let last: Connection<Item> | undefined
      for (let page = 0; page < pages; page += 1) {
        const variables = { ...JSON.parse(key), first: pageSize, after } as Variables
        const policy = attempt > 0 ? 'network-only' : 'cache-first'
        const result = await client.query<Data>(query, variables, { requestPolicy: policy }).toPromise()
        if (!current) return
        if (result.error || !result.data) {
          if (result.error) fail(result.error)
          return
        }
        last = pick(result.data)
        items.push(...last.edges)
        after = last.pageInfo.endCursor
        if (!last.pageInfo.hasNextPage) break
      }
      setAnswer({
        state: 'ready',
        data: { items, total: last?.totalCount ?? items.length, hasMore: last?.pageInfo.hasNextPage ?? false },
        stale: false,
        retry,
      })
    }
    void read()
    return () => {
      current = false
    }
  }, [client, query, pick, pages, key, attempt, retry])
  return answer
}
