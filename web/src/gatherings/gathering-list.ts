import { graphql } from '../client/graphql.ts'
import { nodeList } from '../nodes/node-list.tsx'

const GatheringsQuery = graphql(`
  query Gatherings($first: Int, $after: String) {
    rows: gatherings(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id title kind language startsOn demo } }
    }
  }
`)

/** Every gathering. */
export default nodeList({
  kind: 'GATHERING',
  query: GatheringsQuery,
  words: (t) => ({ lead: t.gatherings.listLead, empty: t.gatherings.listEmpty, add: t.gatherings.add }),
  name: (t) => ({ key: 'titel', title: t.lists.title, of: (node) => node.title }),
  columns: ({ t, format }) => [
    { key: 'slag', title: t.lists.kind, value: (node) => t.kinds.gatheringKind[node.kind] },
    {
      key: 'nar',
      title: t.lists.when,
      value: (node) => node.startsOn,
      cell: (node) => (node.startsOn ? format.date(node.startsOn) : null),
    },
  ],
})
