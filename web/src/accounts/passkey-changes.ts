import { graphql } from '../client/graphql.ts'
import { refusals } from '../client/refusals.ts'

/** Begins to add a passkey. */
export const BeginPasskeyMutation = graphql(`
  mutation BeginPasskey {
    result: beginPasskey {
      ... on MutationBeginPasskeySuccess { data { challenge rpId userId userName known algorithms } }
      ${refusals}
    }
  }
`)

/** Adds the passkey that the device has made. */
export const AddPasskeyMutation = graphql(`
  mutation AddPasskey($name: String, $credentialId: String!, $clientData: String!, $attestation: String!) {
    result: addPasskey(name: $name, credentialId: $credentialId, clientData: $clientData, attestation: $attestation) {
      ... on MutationAddPasskeySuccess { data { role } }
      ${refusals}
    }
  }
`)

/** Removes a passkey. */
export const RemovePasskeyMutation = graphql(`
  mutation RemovePasskey($id: ID!) {
    result: removePasskey(id: $id) {
      ... on MutationRemovePasskeySuccess { data { role } }
      ${refusals}
    }
  }
`)

/** Begins to sign in by passkey. */
export const BeginPasskeySignInMutation = graphql(`
  mutation BeginPasskeySignIn {
    result: beginPasskeySignIn {
      ... on MutationBeginPasskeySignInSuccess { data { challenge rpId } }
      ${refusals}
    }
  }
`)

/** Signs in with what the device has signed. */
export const SignInByPasskeyMutation = graphql(`
  mutation SignInByPasskey(
    $credentialId: String!
    $clientData: String!
    $authenticatorData: String!
    $signature: String!
  ) {
    result: signInByPasskey(
      credentialId: $credentialId
      clientData: $clientData
      authenticatorData: $authenticatorData
      signature: $signature
    ) {
      ... on MutationSignInByPasskeySuccess { data { accountId } }
      ${refusals}
    }
  }
`)
