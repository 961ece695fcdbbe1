import { graphql } from '../client/graphql.ts'

/** Adds one. */
export const CreateOfferMutation = graphql(`
  mutation CreateOffer($input: CreateOfferInput!, $key: String) {
    result: createOffer(input: $input, key: $key) {
      __typename
      ... on MutationCreateOfferSuccess { data { id } }
      ... on InputError { message fields { path code message } }
      ... on NotFoundError { message }
      ... on ConflictError { message current }
    }
  }
`)

/** Changes one; refused where somebody changed it after `readAt`. */
export const ChangeOfferMutation = graphql(`
  mutation ChangeOffer($id: ID!, $input: ChangeOfferInput!, $readAt: DateTime) {
    result: changeOffer(id: $id, input: $input, readAt: $readAt) {
      __typename
      ... on MutationChangeOfferSuccess { data { id updatedAt } }
      ... on InputError { message fields { path code message } }
      ... on NotFoundError { message }
      ... on ConflictError { message current }
    }
  }
`)
