import { graphql } from '../client/graphql.ts'
import { nodeList } from '../nodes/node-list.tsx'

const MiniNetworksQuery = graphql(`
  query MiniNetworks($first: Int, $after: String) {
    rows: miniNetworks(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id name language status open members(first: 7) { totalCount nodes { id name } } } }
    }
  }
`)

/** Every mini-network. */
export default nodeList({
  kind: 'MINI_NETWORK',
  query: MiniNetworksQuery,
  words: (t) => ({ lead: t.miniNetworks.listLead, empty: t.miniNetworks.listEmpty, add: t.miniNetworks.add }),
  name: (t) => ({ key: 'namn', title: t.lists.name, of: (node) => node.name }),
  columns: ({ t, format }) => [
    {
      key: 'med',
      title: t.miniNetworks.members,
      cell: (node) => format.list(node.members.nodes.map((member) => member.name)),
    },
    { key: 'lage', title: t.lists.status, value: (node) => t.kinds.miniNetworkStatus[node.status] },
    {
      key: 'oppet',
      title: t.miniNetworks.joining.column,
      value: (node) => (node.open && node.status !== 'CLOSED' ? t.miniNetworks.joining.isOpen : ''),
    },
  ],
})
