import { graphql } from '../client/graphql.ts'

/** Adds one. */
export const CreateCollaborationMutation = graphql(`
  mutation CreateCollaboration($input: CreateCollaborationInput!, $key: String) {
    result: createCollaboration(input: $input, key: $key) {
      __typename
      ... on MutationCreateCollaborationSuccess { data { id } }
      ... on InputError { message fields { path code message } }
      ... on NotFoundError { message }
      ... on ConflictError { message current }
    }
  }
`)

/** Changes one; refused where somebody changed it after `readAt`. */
export const ChangeCollaborationMutation = graphql(`
  mutation ChangeCollaboration($id: ID!, $input: ChangeCollaborationInput!, $readAt: DateTime) {
    result: changeCollaboration(id: $id, input: $input, readAt: $readAt) {
      __typename
      ... on MutationChangeCollaborationSuccess { data { id updatedAt } }
      ... on InputError { message fields { path code message } }
      ... on NotFoundError { message }
      ... on ConflictError { message current }
    }
  }
`)
