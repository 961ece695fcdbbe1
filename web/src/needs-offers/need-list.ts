import { graphql } from '../client/graphql.ts'
import { nodeList } from '../nodes/node-list.tsx'
import { resourceColumns, resourceFilters } from './resource-list.ts'

const NeedsQuery = graphql(`
  query Needs($first: Int, $after: String, $filter: ResourceFilter) {
    rows: needs(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id kind text language validUntil organisation { id name } person { id name } } }
    }
  }
`)

/** Every need. */
export default nodeList({
  kind: 'NEED',
  query: NeedsQuery,
  words: ({ needsOffers: words }) => ({ lead: words.needsLead, empty: words.needsEmpty, add: words.addNeed }),
  filters: resourceFilters,
  name: (t) => ({ key: 'text', title: t.lists.text, of: (node) => node.text }),
  columns: ({ t, format }) => resourceColumns(t, format),
})
