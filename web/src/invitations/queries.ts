import { graphql } from '../client/graphql.ts'
import { refusals } from '../client/refusals.ts'

export const LetInQuery = graphql(`
  query LetIn($id: ID!) {
    organisation(id: $id) { id name }
    representatives(organisationId: $id) { accountId name since }
    invitations(organisationId: $id) { id address domain reason state expiresAt }
    joinRequests(organisationId: $id) { id name address isProven message createdAt }
  }
`)

export const JoinedQuery = graphql(`
  query JoinedOrganisation($id: ID!) { organisation(id: $id) { id name } }
`)

export const InviteMutation = graphql(`
  mutation Invite($input: InviteInput!) {
    result: invite(input: $input) { ... on MutationInviteSuccess { data } ${refusals} }
  }
`)

export const RevokeMutation = graphql(`
  mutation RevokeInvitation($id: ID!) {
    result: revokeInvitation(id: $id) { ... on MutationRevokeInvitationSuccess { data } ${refusals} }
  }
`)

export const RevokeRepresentationMutation = graphql(`
  mutation RevokeRepresentation($organisationId: ID!, $accountId: ID!) {
    result: revokeRepresentation(organisationId: $organisationId, accountId: $accountId) {
      ... on MutationRevokeRepresentationSuccess { data }
      ${refusals}
    }
  }
`)

export const AskToJoinMutation = graphql(`
  mutation AskToJoin($input: AskToJoinInput!) {
    result: askToJoin(input: $input) { ... on MutationAskToJoinSuccess { data } ${refusals} }
  }
`)

export const AnswerJoinMutation = graphql(`
  mutation AnswerJoinRequest($id: ID!, $accept: Boolean!, $language: Language) {
    result: answerJoinRequest(id: $id, accept: $accept, language: $language) {
      ... on MutationAnswerJoinRequestSuccess { data }
      ${refusals}
    }
  }
`)
