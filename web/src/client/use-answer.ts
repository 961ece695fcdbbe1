import type { TadaDocumentNode } from 'gql.tada'
import { useCallback, useDeferredValue, useMemo } from 'react'
import { type AnyVariables, type CombinedError, useQuery } from 'urql'

interface Failed {
  state: 'failed'
  offline: boolean
  /** Asked for more than one may in a while. */
  tooOften?: boolean
  /** Asked for what is not for one's role. */
  refused?: boolean
  reference: string | undefined
  retry: () => void
}

/** What a page knows about a question it put to the API. */
export type Answer<Data> =
  | { state: 'loading' }
  | Failed
  | { state: 'ready'; data: Data; stale: boolean; retry: () => void }

/** The code under which a masked failure stands in the log, if the API gave one. */
export const referenceOf = (error: CombinedError): string | undefined => {
  const reference = error.graphQLErrors[0]?.extensions?.reference
  return typeof reference === 'string' ? reference : undefined
}

/** Why a question failed, and the way to put it again. */
export const failureOf = (error: CombinedError, retry: () => void): Failed => {
  const codes = error.graphQLErrors.map(({ extensions }) => extensions?.code)
  return {
    state: 'failed',
    offline: error.networkError !== undefined,
    tooOften: codes.includes('TOO_OFTEN'),
    refused: codes.includes('NOT_ALLOWED'),
    reference: referenceOf(error),
    retry,
  }
}

/** Asks the API and says in one word where the answer is. An answer with an error in it counts as failed. */
export const useAnswer = <Data, Variables extends AnyVariables>(options: {
  query: TadaDocumentNode<Data, Variables>
  variables: Variables
  pause?: boolean
  /** Types that an empty answer cannot name itself, so that adding the first one fetches it again. */
  types?: readonly string[]
  /**
   * A first answer is drawn in slices between which a press is answered: for what takes a slow phone long. What goes on meanwhile
   * goes first, so not for what is drawn beneath a moving pointer.
   */
  inSlices?: boolean
}): Answer<Data> => {
  const { query, variables, pause = false, inSlices = false } = options
  const typeNames = options.types?.join(' ')
  const context = useMemo(() => (typeNames ? { additionalTypenames: typeNames.split(' ') } : undefined), [typeNames])
  const [result, execute] = useQuery<Data, AnyVariables>({ query, variables, pause, context })
  const retry = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute])
  const isThere = Boolean(result.data && !result.error)
  // What is there already, or changes, is drawn at once.
  const isDrawn = useDeferredValue(isThere)
  if (inSlices && isThere && !isDrawn) return { state: 'loading' }
  if (result.data && !result.error) return { state: 'ready', data: result.data, stale: result.stale, retry }
  if (result.error && !result.fetching) return failureOf(result.error, retry)
  return { state: 'loading' }
}
