import { graphql } from '../client/graphql.ts'

/** Adds one. */
export const CreateNeedMutation = graphql(`
  mutation CreateNeed($input: CreateNeedInput!, $key: String) {
    result: createNeed(input: $input, key: $key) {
      __typename
      ... on MutationCreateNeedSuccess { data { id } }
      ... on InputError { message fields { path code message } }
      ... on NotFoundError { message }
      ... on ConflictError { message current }
    }
  }
`)

/** Changes one; refused where somebody changed it after `readAt`. */
export const ChangeNeedMutation = graphql(`
  mutation ChangeNeed($id: ID!, $input: ChangeNeedInput!, $readAt: DateTime) {
    result: changeNeed(id: $id, input: $input, readAt: $readAt) {
      __typename
      ... on MutationChangeNeedSuccess { data { id updatedAt } }
      ... on InputError { message fields { path code message } }
      ... on NotFoundError { message }
      ... on ConflictError { message current }
    }
  }
`)
