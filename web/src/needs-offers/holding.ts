import type { TadaDocumentNode } from 'gql.tada'
import { graphql } from '../client/graphql.ts'
import { refusals } from '../client/refusals.ts'

type HoldingDocument = TadaDocumentNode<{ result: { data: { id: string } } | { message: string } }, { id: string }>

const holdingDocument = (change: 'Confirm' | 'Close' | 'Reopen', type: 'Need' | 'Offer'): HoldingDocument =>
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

/** Opens again what was closed by mistake. */
export const reopening = { NEED: holdingDocument('Reopen', 'Need'), OFFER: holdingDocument('Reopen', 'Offer') }

const takingBackDocument = (type: 'Need' | 'Offer'): HoldingDocument =>
  graphql(
    `
    mutation TakeBack${type}($id: ID!) {
      result: takeBack${type}(id: $id) {
        ... on MutationTakeBack${type}Success { data { id } }
        ${refusals}
      }
    }
  ` as string,
  ) as unknown as HoldingDocument

/** Takes away what was written a moment ago, as if it had never been. */
export const takingBack = { NEED: takingBackDocument('Need'), OFFER: takingBackDocument('Offer') }
