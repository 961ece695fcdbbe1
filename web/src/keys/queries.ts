import { graphql } from '../client/graphql.ts'
import { refusals } from '../client/refusals.ts'

/** All keys, for those who keep them. */
export const ApiKeysQuery = graphql(`
  query ApiKeys {
    apiKeys { id name role scope madeBy createdAt expiresAt lastUsedAt revokedAt }
  }
`)

/** Makes a key; its secret is answered here alone. */
export const MakeApiKeyMutation = graphql(`
  mutation MakeApiKey($name: String!, $role: ApiKeyRole!, $scope: ApiKeyScope, $days: Int) {
    result: makeApiKey(name: $name, role: $role, scope: $scope, days: $days) {
      ... on MutationMakeApiKeySuccess { data { id secret expiresAt key { id scope } } }
      ${refusals}
    }
  }
`)

/** Revokes a key. */
export const RevokeApiKeyMutation = graphql(`
  mutation RevokeApiKey($id: ID!) {
    result: revokeApiKey(id: $id) {
      ... on MutationRevokeApiKeySuccess { data { id revokedAt } }
      ${refusals}
    }
  }
`)
