import { graphql } from '../client/graphql.ts'

/** Adds one. */
export const CreateOrganisationMutation = graphql(`
  mutation CreateOrganisation($input: CreateOrganisationInput!, $key: String) {
    result: createOrganisation(input: $input, key: $key) {
      __typename
      ... on MutationCreateOrganisationSuccess { data { id } }
      ... on InputError { message fields { path code message } }
      ... on NotFoundError { message }
      ... on ConflictError { message current }
    }
  }
`)

/** Changes one; refused where somebody changed it after `readAt`. */
export const ChangeOrganisationMutation = graphql(`
  mutation ChangeOrganisation($id: ID!, $input: ChangeOrganisationInput!, $readAt: DateTime) {
    result: changeOrganisation(id: $id, input: $input, readAt: $readAt) {
      __typename
      ... on MutationChangeOrganisationSuccess { data { id updatedAt } }
      ... on InputError { message fields { path code message } }
      ... on NotFoundError { message }
      ... on ConflictError { message current }
    }
  }
`)
