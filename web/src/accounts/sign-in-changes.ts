import { graphql } from '../client/graphql.ts'

/** Asks for a link to sign in with. */
export const AskSignInMutation = graphql(`
  mutation AskSignIn($address: String!, $language: Language) {
    result: askSignIn(address: $address, language: $language) {
      __typename
      ... on MutationAskSignInSuccess { data { minutes } }
      ... on InputError { message fields { path code message } }
    }
  }
`)

/** Signs in with what stands behind # in the link. */
export const SignInByLinkMutation = graphql(`
  mutation SignInByLink($token: String!) {
    result: signInByLink(token: $token) {
      __typename
      ... on MutationSignInByLinkSuccess { data { accountId } }
      ... on InputError { message fields { path code message } }
    }
  }
`)

/** Signs in with the six digits of the mail. */
export const SignInByCodeMutation = graphql(`
  mutation SignInByCode($code: String!) {
    result: signInByCode(code: $code) {
      __typename
      ... on MutationSignInByCodeSuccess { data { accountId } }
      ... on InputError { message fields { path code message } }
    }
  }
`)

/** Steps in as an invented person. */
export const SignInAsDemoMutation = graphql(`
  mutation SignInAsDemo($role: AccountRole!) {
    result: signInAsDemo(role: $role) {
      __typename
      ... on MutationSignInAsDemoSuccess { data { accountId } }
      ... on InputError { message fields { path code message } }
    }
  }
`)

/** Ends the session of this browser. */
export const SignOutMutation = graphql(`
  mutation SignOut { signOut }
`)

/** Ends one session. */
export const EndSessionMutation = graphql(`
  mutation EndSession($id: ID!) {
    result: endSession(id: $id) {
      __typename
      ... on MutationEndSessionSuccess { data { role } }
      ... on InputError { message fields { path code message } }
    }
  }
`)

/** Ends all sessions but this one. */
export const EndOtherSessionsMutation = graphql(`
  mutation EndOtherSessions { endOtherSessions { role } }
`)
