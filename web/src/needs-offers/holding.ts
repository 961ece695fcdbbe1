import type { TadaDocumentNode } from 'gql.tada'
import { graphql } from '../client/graphql.ts'
import { refusals } from '../client/refusals.ts'

type HoldingDocument = TadaDocumentNode<{ result: { data: { id: string } } | { message: string } }, { id: string }>

const holdingDocument = (change: 'Confirm' | 'Close', type: 'Need' | 'Offer'): HoldingDocument =>
  graphql(
    `
    mutation ${change}${type}($id: ID!) {
      result: ${change.toLowerCase()}${type}(id: $id) {
        ... on Mutation${change}${type}Success { data { id confirmedOn closedOn } }
        ${refusals}
      }
    }
  ` as string,
  ) as unknown as HoldingDocument

/** Says that a need or an offer still holds; one that was closed is open again. */
export const confirming = { NEED: holdingDocument('Confirm', 'Need'), OFFER: holdingDocument('Confirm', 'Offer') }

/** Says that it holds no longer. */
export const closing = { NEED: holdingDocument('Close', 'Need'), OFFER: holdingDocument('Close', 'Offer') }
