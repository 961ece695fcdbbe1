import { graphql } from '../client/graphql.ts'
import { nodeList } from '../nodes/node-list.tsx'
import { optionsOf } from '../ui/words.ts'

const InitiativesQuery = graphql(`
  query Initiatives($first: Int, $after: String, $filter: InitiativeFilter, $order: InitiativeOrder) {
    rows: initiatives(first: $first, after: $after, filter: $filter, order: $order) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id title language status startsOn createdAt organisations(first: 3) { edges { role node { id name } } } } }
    }
  }
`)

type Taking = { organisations: { edges: { role: string; node: { name: string } }[] } }

/** Who leads an initiative, else whoever takes part. */
const leaderOf = ({ organisations: { edges } }: Taking) =>
  (edges.find((edge) => edge.role === 'LEADS') ?? edges[0])?.node.name

/** Every initiative. */
export default nodeList({
  kind: 'INITIATIVE',
  query: InitiativesQuery,
  words: (t) => ({ lead: t.initiatives.listLead, empty: t.initiatives.listEmpty, add: t.initiatives.add }),
  filters: (t) => [
    { address: 'lage', field: 'status', label: t.lists.status, options: optionsOf(t.kinds.initiativeStatus) },
  ],
  orders: { titel: 'TITLE', '-titel': 'TITLE_DESCENDING', tillagt: 'OLDEST', '-tillagt': 'NEWEST' },
  name: (t) => ({ key: 'titel', title: t.lists.title, of: (node) => node.title }),
  columns: ({ t, format }) => [
    { key: 'leder', title: t.lists.leads, value: leaderOf },
    { key: 'lage', title: t.lists.status, value: (node) => t.kinds.initiativeStatus[node.status] },
    {
      key: 'borjar',
      title: t.lists.starts,
      value: (node) => node.startsOn,
      cell: (node) => (node.startsOn ? format.month(node.startsOn) : null),
      extra: true,
    },
    {
      key: 'tillagt',
      title: t.lists.added,
      value: (node) => node.createdAt,
      cell: (node) => format.month(node.createdAt),
      extra: true,
    },
  ],
})
