import type { TadaDocumentNode } from 'gql.tada'
import { type Answer, useAnswer } from '../client/use-answer.ts'

/**
 * Asks how something stands before it is changed. It is asked again when a change is refused because somebody else was
 * faster, so that both versions can stand side by side.
 */
export const useCurrentVersion = <Data>(query: TadaDocumentNode<Data, { id: string }>, id: string): Answer<Data> =>
  useAnswer({ query, variables: { id }, types: ['ConflictError'] })
