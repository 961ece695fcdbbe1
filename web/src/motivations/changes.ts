import { graphql } from '../client/graphql.ts'

/** Adds one. */
export const CreateMotivationMutation = graphql(`
  mutation CreateMotivation($input: CreateMotivationInput!, $key: String) {
    result: createMotivation(input: $input, key: $key) {
      __typename
      ... on MutationCreateMotivationSuccess { data { id } }
      ... on InputError { message fields { path code message } }
      ... on NotFoundError { message }
      ... on ConflictError { message current }
    }
  }
`)

/** Changes one; refused where somebody changed it after `readAt`. */
export const ChangeMotivationMutation = graphql(`
  mutation ChangeMotivation($id: ID!, $input: ChangeMotivationInput!, $readAt: DateTime) {
    result: changeMotivation(id: $id, input: $input, readAt: $readAt) {
      __typename
      ... on MutationChangeMotivationSuccess { data { id updatedAt } }
      ... on InputError { message fields { path code message } }
      ... on NotFoundError { message }
      ... on ConflictError { message current }
    }
  }
`)
