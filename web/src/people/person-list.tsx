import { graphql } from '../client/graphql.ts'
import { hasEnded } from '../nodes/has-ended.ts'
import { NodeLink } from '../nodes/NodeLink.tsx'
import { nodeList } from '../nodes/node-list.tsx'

const PeopleQuery = graphql(`
  query People($first: Int, $after: String, $order: NameOrder) {
    rows: people(first: $first, after: $after, order: $order) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id name demo organisations(first: 2) { edges { role until node { id name } } } } }
    }
  }
`)

type Work = { role: string | null; until: string | null; node: { id: string; name: string } }

/** The work a person has now, else the latest. */
const workOf = (person: { organisations: { edges: Work[] } }) =>
  person.organisations.edges.find((edge) => !hasEnded(edge.until)) ?? person.organisations.edges[0]

const Work = ({ work }: { work: Work | undefined }) =>
  work ? <NodeLink kind="ORGANISATION" id={work.node.id} title={work.node.name} /> : null

/** Every person, by name. */
export default nodeList({
  kind: 'PERSON',
  query: PeopleQuery,
  words: (t) => ({ lead: t.people.listLead, empty: t.people.listEmpty, add: t.people.add }),
  orders: { namn: 'NAME', '-namn': 'NAME_DESCENDING' },
  name: (t) => ({ key: 'namn', title: t.lists.name, of: (node) => node.name }),
  columns: ({ t }) => [
    {
      key: 'organisation',
      title: t.lists.organisation,
      value: (node) => workOf(node)?.node.name,
      cell: (node) => <Work work={workOf(node)} />,
    },
    { key: 'roll', title: t.people.role, value: (node) => workOf(node)?.role },
  ],
})
