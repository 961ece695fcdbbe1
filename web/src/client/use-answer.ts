import type { TadaDocumentNode } from 'gql.tada'
import { useCallback, useMemo } from 'react'
import { type AnyVariables, type CombinedError, useQuery } from 'urql'

/** What a page knows about a question it put to the API. */
export type Answer<Data> =
  | { state: 'loading' }
  | { state: 'failed'; offline: boolean; tooOften?: boolean; reference: string | undefined; retry: () => void }
  | { state: 'ready'; data: Data; stale: boolean; retry: () => void }

/** The code under which a masked failure stands in the log, if the API gave one. */
export const referenceOf = (error: CombinedError): string | undefined => {
  const reference = error.graphQLErrors[0]?.extensions?.reference
  return typeof reference === 'string' ? reference : undefined
}

/** Whether somebody has asked for more than one may in a while. */
export const wasTooOften = (error: CombinedError): boolean =>
  error.graphQLErrors.some(({ extensions }) => extensions?.code === 'TOO_OFTEN')

/** Asks the API and says in one word where the answer is. An answer with an error in it counts as failed. */
export const useAnswer = <Data, Variables extends AnyVariables>(options: {
  query: TadaDocumentNode<Data, Variables>
  variables: Variables
  pause?: boolean
  /** Types that an empty answer cannot name itself, so that adding the first one fetches it again. */
  types?: readonly string[]
}): Answer<Data> => {
  const { query, variables, pause = false } = options
  const typeNames = options.types?.join(' ')
  const context = useMemo(() => (typeNames ? { additionalTypenames: typeNames.split(' ') } : undefined), [typeNames])
  const [result, execute] = useQuery<Data, AnyVariables>({ query, variables, pause, context })
  const retry = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute])
  if (result.data && !result.error) return { state: 'ready', data: result.data, stale: result.stale, retry }
  if (result.error && !result.fetching) {
    const offline = result.error.networkError !== undefined
    const { error } = result
    return { state: 'failed', offline, tooOften: wasTooOften(error), reference: referenceOf(error), retry }
  }
  return { state: 'loading' }
}
