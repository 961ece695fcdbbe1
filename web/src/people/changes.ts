import { graphql } from '../client/graphql.ts'

/** Adds one. */
export const CreatePersonMutation = graphql(`
  mutation CreatePerson($input: CreatePersonInput!, $key: String) {
    result: createPerson(input: $input, key: $key) {
      __typename
      ... on MutationCreatePersonSuccess { data { id } }
      ... on InputError { message fields { path code message } }
      ... on NotFoundError { message }
      ... on ConflictError { message current }
    }
  }
`)

/** Changes one; refused where somebody changed it after `readAt`. */
export const ChangePersonMutation = graphql(`
  mutation ChangePerson($id: ID!, $input: ChangePersonInput!, $readAt: DateTime) {
    result: changePerson(id: $id, input: $input, readAt: $readAt) {
      __typename
      ... on MutationChangePersonSuccess { data { id updatedAt } }
      ... on InputError { message fields { path code message } }
      ... on NotFoundError { message }
      ... on ConflictError { message current }
    }
  }
`)

/** Says what somebody does at an organisation from today on; an earlier role there ends. */
export const LinkWorkMutation = graphql(`
  mutation LinkWork($input: LinkInput!) {
    result: link(input: $input) {
      __typename
      ... on MutationLinkSuccess { data { from { id } } }
      ... on InputError { message fields { path code message } }
      ... on NotFoundError { message }
      ... on ConflictError { message current }
    }
  }
`)
