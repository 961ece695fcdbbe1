import { graphql } from '../client/graphql.ts'
import { nodeList } from '../nodes/node-list.tsx'
import { optionsOf } from '../ui/words.ts'

const CollaborationsQuery = graphql(`
  query Collaborations($first: Int, $after: String, $status: CollaborationStatus) {
    rows: collaborations(first: $first, after: $after, status: $status) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id title language status startedOn parties(first: 4) { edges { node { id name } } } } }
    }
  }
`)

/** Every collaboration. */
export default nodeList({
  kind: 'COLLABORATION',
  query: CollaborationsQuery,
  words: (t) => ({ lead: t.collaborations.listLead, empty: t.collaborations.listEmpty, add: t.collaborations.add }),
  filters: (t) => [
    { address: 'lage', field: 'status', label: t.lists.status, options: optionsOf(t.kinds.collaborationStatus) },
  ],
  variables: ({ status }) => ({ status }),
  name: (t) => ({ key: 'titel', title: t.lists.title, of: (node) => node.title }),
  columns: ({ t, format }) => [
    {
      key: 'parter',
      title: t.lists.parties,
      cell: (node) => format.list(node.parties.edges.map((edge) => edge.node.name)),
    },
    { key: 'lage', title: t.lists.status, value: (node) => t.kinds.collaborationStatus[node.status] },
    {
      key: 'borjade',
      title: t.lists.starts,
      value: (node) => node.startedOn,
      cell: (node) => (node.startedOn ? format.month(node.startedOn) : null),
      extra: true,
    },
  ],
})
