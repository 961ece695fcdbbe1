import { graphql } from '../client/graphql.ts'

/** A climate challenge as it stands before it is changed. */
export const ChallengeBeforeQuery = graphql(`
  query ChallengeBefore($id: ID!) {
    challenge(id: $id) {
      id title description language updatedAt
      themes(first: 10) { nodes { id labelSv labelEn } }
    }
  }
`)

/** Adds one. */
export const CreateChallengeMutation = graphql(`
  mutation CreateChallenge($input: CreateChallengeInput!, $key: String) {
    result: createChallenge(input: $input, key: $key) {
      __typename
      ... on MutationCreateChallengeSuccess { data { id } }
      ... on InputError { message fields { path code message } }
      ... on NotFoundError { message }
      ... on ConflictError { message current }
    }
  }
`)

/** Changes one; refused where somebody changed it after `readAt`. */
export const ChangeChallengeMutation = graphql(`
  mutation ChangeChallenge($id: ID!, $input: ChangeChallengeInput!, $readAt: DateTime) {
    result: changeChallenge(id: $id, input: $input, readAt: $readAt) {
      __typename
      ... on MutationChangeChallengeSuccess { data { id updatedAt } }
      ... on InputError { message fields { path code message } }
      ... on NotFoundError { message }
      ... on ConflictError { message current }
    }
  }
`)
