import type { TadaDocumentNode } from 'gql.tada'
import { useClient } from 'urql'
import { takingBack } from '../needs-offers/holding.ts'
import { endings } from '../nodes/endings.ts'
import type { NodeKind } from '../routes-of.ts'

type EndDocument = TadaDocumentNode<{ result: unknown }, { id: string }>

/** What ends or takes away something that has just been added, so that no list shows it; other kinds have no such end. */
const documents: Readonly<Partial<Record<NodeKind, EndDocument>>> = {
  THEME: endings.THEME,
  CHALLENGE: endings.CHALLENGE,
  GATHERING: endings.GATHERING,
  REFLECTION: endings.REFLECTION,
  STORY: endings.STORY,
  ORGANISATION: endings.ORGANISATION,
  NEED: takingBack.NEED,
  OFFER: takingBack.OFFER,
}

/** Takes back what was added a moment ago, and answers whether it is gone; undefined for kinds that cannot be. */
export const useUndoCreate = (kind: NodeKind): ((id: string) => Promise<boolean>) | undefined => {
  const client = useClient()
  const document = documents[kind]
  if (!document) return undefined
  return async (id) => {
    // What is gone comes in no answer, so that the lists it stood in are named.
    const { data } = await client.mutation(document, { id }, { additionalTypenames: ['Need', 'Offer'] }).toPromise()
    const result = data?.result
    return typeof result === 'object' && result !== null && 'data' in result
  }
}
