import { graphql } from '../client/graphql.ts'
import { nodeList } from '../nodes/node-list.tsx'
import { optionsOf } from '../ui/words.ts'

const OrganisationsQuery = graphql(`
  query Organisations($first: Int, $after: String, $filter: OrganisationFilter, $order: NameOrder) {
    rows: organisations(first: $first, after: $after, filter: $filter, order: $order) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id name kind joinedOn place { id name } } }
    }
  }
`)

/** Every organisation, by name. */
export default nodeList({
  kind: 'ORGANISATION',
  query: OrganisationsQuery,
  words: (t) => ({ lead: t.organisations.listLead, empty: t.organisations.listEmpty, add: t.organisations.add }),
  filters: (t) => [
    { address: 'namn', field: 'text', label: t.lists.nameContains },
    { address: 'slag', field: 'kind', label: t.lists.kind, options: optionsOf(t.kinds.organisationKind) },
  ],
  orders: { namn: 'NAME', '-namn': 'NAME_DESCENDING' },
  name: (t) => ({ key: 'namn', title: t.lists.name, of: (node) => node.name }),
  columns: ({ t, format }) => [
    { key: 'slag', title: t.lists.kind, value: (node) => t.kinds.organisationKind[node.kind] },
    { key: 'plats', title: t.lists.place, value: (node) => node.place?.name },
    {
      key: 'med',
      title: t.lists.joined,
      value: (node) => node.joinedOn,
      cell: (node) => (node.joinedOn ? format.month(node.joinedOn) : null),
      extra: true,
    },
  ],
})
