import { graphql } from '../client/graphql.ts'

/** A page of needs. It reads its field under the same alias as that of offers, so that one list serves both. */
export const NeedsQuery = graphql(`
  query Needs($first: Int, $after: String, $filter: ResourceFilter) {
    resources: needs(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        node { id kind text language validUntil organisation { id name } person { id name } }
      }
    }
  }
`)

/** A page of offers. */
export const OffersQuery = graphql(`
  query Offers($first: Int, $after: String, $filter: ResourceFilter) {
    resources: offers(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        node { id kind text language validUntil organisation { id name } person { id name } }
      }
    }
  }
`)
