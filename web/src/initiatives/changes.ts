import { graphql } from '../client/graphql.ts'

/** Adds one. */
export const CreateInitiativeMutation = graphql(`
  mutation CreateInitiative($input: CreateInitiativeInput!, $key: String) {
    result: createInitiative(input: $input, key: $key) {
      __typename
      ... on MutationCreateInitiativeSuccess { data { id } }
      ... on InputError { message fields { path code message } }
      ... on NotFoundError { message }
      ... on ConflictError { message current }
    }
  }
`)

/** Changes one; refused where somebody changed it after `readAt`. */
export const ChangeInitiativeMutation = graphql(`
  mutation ChangeInitiative($id: ID!, $input: ChangeInitiativeInput!, $readAt: DateTime) {
    result: changeInitiative(id: $id, input: $input, readAt: $readAt) {
      __typename
      ... on MutationChangeInitiativeSuccess { data { id updatedAt } }
      ... on InputError { message fields { path code message } }
      ... on NotFoundError { message }
      ... on ConflictError { message current }
    }
  }
`)
