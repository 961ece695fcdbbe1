import { graphql } from '../client/graphql.ts'
import { nodeList } from '../nodes/node-list.tsx'
import { resourceColumns, resourceFilters } from './resource-list.ts'

const OffersQuery = graphql(`
  query Offers($first: Int, $after: String, $filter: ResourceFilter) {
    rows: offers(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id kind text language validUntil organisation { id name } person { id name } } }
    }
  }
`)

/** Every offer. */
export default nodeList({
  kind: 'OFFER',
  query: OffersQuery,
  words: ({ needsOffers: words }) => ({ lead: words.offersLead, empty: words.offersEmpty, add: words.addOffer }),
  filters: resourceFilters,
  name: (t) => ({ key: 'text', title: t.lists.text, of: (node) => node.text }),
  columns: ({ t, format }) => resourceColumns(t, format),
})
