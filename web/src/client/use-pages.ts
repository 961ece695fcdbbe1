import type { TadaDocumentNode } from 'gql.tada'
import { useCallback, useEffect, useState } from 'react'
import { CombinedError, type OperationResult, useClient } from 'urql'
import { onRefresh } from './refresh.ts'
import { type Answer, failureOf } from './use-answer.ts'

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

type Read = (variables: PageVariables) => PromiseLike<OperationResult> | OperationResult | null

/** Reads pages one after the other; null where one of them is not there, the error where one failed. */
const readPages = async <Data, Item>(
  read: Read,
  pick: (data: Data) => Connection<Item>,
  pages: number,
): Promise<Pages<Item> | CombinedError | null> => {
  const items: Item[] = []
  let last: Connection<Item> | undefined
  for (let page = 0; page < pages && (last?.pageInfo.hasNextPage ?? true); page += 1) {
    const result = await read({ first: pageSize, after: last?.pageInfo.endCursor ?? null })
    if (result?.error) return result.error
    if (!result?.data) return null
    last = pick(result.data)
    items.push(...last.edges)
  }
  return { items, total: last?.totalCount ?? items.length, hasMore: last?.pageInfo.hasNextPage ?? false }
}

/**
 * Reads the first pages of a list, one after the other, and keeps them together so that they can be sorted as one. What is
 * known is shown at once and read again, on every visit and whenever all that is shown should be.
 * `pick` must stay the same one (build it outside the component).
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
  useEffect(() => onRefresh(retry), [retry])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt reads again.
  useEffect(() => {
    let current = true
    const variablesOf = (page: PageVariables) => ({ ...JSON.parse(key), ...page }) as Variables
    const take = (read: Pages<Item> | CombinedError | null, stale: boolean) => {
      if (!current || read === null) return
      if (!(read instanceof CombinedError)) return setAnswer({ state: 'ready', data: read, stale, retry })
      setAnswer(failureOf(read, retry))
    }
    const readAll = async () => {
      take(await readPages<Data, Item>((page) => client.readQuery(query, variablesOf(page)), pick, pages), true)
      const context = { requestPolicy: 'network-only' } as const
      take(await readPages<Data, Item>((page) => client.query(query, variablesOf(page), context), pick, pages), false)
    }
    void readAll()
    return () => {
      current = false
    }
  }, [client, query, pick, pages, key, attempt, retry])
  return answer
}
