import { graphql } from '../client/graphql.ts'

/** Adds one. */
export const CreateStoryMutation = graphql(`
  mutation CreateStory($input: CreateStoryInput!, $key: String) {
    result: createStory(input: $input, key: $key) {
      __typename
      ... on MutationCreateStorySuccess { data { id } }
      ... on InputError { message fields { path code message } }
      ... on NotFoundError { message }
      ... on ConflictError { message current }
    }
  }
`)

/** Changes one; refused where somebody changed it after `readAt`. */
export const ChangeStoryMutation = graphql(`
  mutation ChangeStory($id: ID!, $input: ChangeStoryInput!, $readAt: DateTime) {
    result: changeStory(id: $id, input: $input, readAt: $readAt) {
      __typename
      ... on MutationChangeStorySuccess { data { id updatedAt } }
      ... on InputError { message fields { path code message } }
      ... on NotFoundError { message }
      ... on ConflictError { message current }
    }
  }
`)
