import { graphql } from '../client/graphql.ts'

/** Adds one. */
export const CreateReflectionMutation = graphql(`
  mutation CreateReflection($input: CreateReflectionInput!, $key: String) {
    result: createReflection(input: $input, key: $key) {
      __typename
      ... on MutationCreateReflectionSuccess { data { id } }
      ... on InputError { message fields { path code message } }
      ... on NotFoundError { message }
      ... on ConflictError { message current }
    }
  }
`)

/** Changes one; refused where somebody changed it after `readAt`. */
export const ChangeReflectionMutation = graphql(`
  mutation ChangeReflection($id: ID!, $input: ChangeReflectionInput!, $readAt: DateTime) {
    result: changeReflection(id: $id, input: $input, readAt: $readAt) {
      __typename
      ... on MutationChangeReflectionSuccess { data { id updatedAt } }
      ... on InputError { message fields { path code message } }
      ... on NotFoundError { message }
      ... on ConflictError { message current }
    }
  }
`)
