import { graphql } from '../client/graphql.ts'
import { refusals } from '../client/refusals.ts'

/** Asks for a link to sign in with. */
export const AskSignInMutation = graphql(`
  mutation AskSignIn($address: String!, $language: Language) {
    result: askSignIn(address: $address, language: $language) {
      ... on MutationAskSignInSuccess { data { minutes } }
      ${refusals}
    }
  }
`)

/** Signs in with what stands behind # in the link. */
export const SignInByLinkMutation = graphql(`
  mutation SignInByLink($token: String!) {
    result: signInByLink(token: $token) {
      ... on MutationSignInByLinkSuccess { data { accountId } }
      ${refusals}
    }
  }
`)

/** Signs in with the six digits of the mail. */
export const SignInByCodeMutation = graphql(`
  mutation SignInByCode($code: String!) {
    result: signInByCode(code: $code) {
      ... on MutationSignInByCodeSuccess { data { accountId } }
      ${refusals}
    }
  }
`)

/** Steps in as an invented person. */
export const SignInAsDemoMutation = graphql(`
  mutation SignInAsDemo($role: AccountRole!) {
    result: signInAsDemo(role: $role) {
      ... on MutationSignInAsDemoSuccess { data { accountId } }
      ${refusals}
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
      ... on MutationEndSessionSuccess { data { role } }
      ${refusals}
    }
  }
`)

/** Ends all sessions but this one. */
export const EndOtherSessionsMutation = graphql(`
  mutation EndOtherSessions { endOtherSessions { role } }
`)
