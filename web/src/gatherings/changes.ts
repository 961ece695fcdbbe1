import { graphql } from '../client/graphql.ts'

/** Adds one. */
export const CreateGatheringMutation = graphql(`
  mutation CreateGathering($input: CreateGatheringInput!, $key: String) {
    result: createGathering(input: $input, key: $key) {
      __typename
      ... on MutationCreateGatheringSuccess { data { id } }
      ... on InputError { message fields { path code message } }
      ... on NotFoundError { message }
      ... on ConflictError { message current }
    }
  }
`)

/** Changes one; refused where somebody changed it after `readAt`. */
export const ChangeGatheringMutation = graphql(`
  mutation ChangeGathering($id: ID!, $input: ChangeGatheringInput!, $readAt: DateTime) {
    result: changeGathering(id: $id, input: $input, readAt: $readAt) {
      __typename
      ... on MutationChangeGatheringSuccess { data { id updatedAt } }
      ... on InputError { message fields { path code message } }
      ... on NotFoundError { message }
      ... on ConflictError { message current }
    }
  }
`)
