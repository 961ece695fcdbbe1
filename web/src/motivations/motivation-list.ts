import { graphql } from '../client/graphql.ts'
import { nodeList } from '../nodes/node-list.tsx'
import { optionsOf } from '../ui/words.ts'

const MotivationsQuery = graphql(`
  query Motivations($first: Int, $after: String, $filter: MotivationFilter) {
    rows: motivations(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id kind category text language holders(first: 1) { totalCount } } }
    }
  }
`)

/** Every hope, concern and driver. */
export default nodeList({
  kind: 'MOTIVATION',
  query: MotivationsQuery,
  words: (t) => ({ lead: t.motivations.listLead, empty: t.motivations.listEmpty, add: t.motivations.add }),
  filters: (t) => [
    { address: 'slag', field: 'kind', label: t.lists.kind, options: optionsOf(t.kinds.motivationKinds) },
  ],
  name: (t) => ({ key: 'text', title: t.lists.text, of: (node) => node.text }),
  columns: ({ t, format }) => [
    { key: 'slag', title: t.lists.kind, value: (node) => t.kinds.motivationKind[node.kind] },
    { key: 'kategori', title: t.lists.category, value: (node) => node.category },
    {
      key: 'delas',
      title: t.lists.held,
      value: (node) => node.holders.totalCount,
      cell: (node) => (node.holders.totalCount ? format.count(node.holders.totalCount) : null),
    },
  ],
})
