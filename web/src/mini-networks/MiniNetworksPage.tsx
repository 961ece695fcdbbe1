import { graphql, type ResultOf } from '../client/graphql.ts'
import { usePages } from '../client/use-pages.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { ListPage, usePageCount } from '../nodes/ListPage.tsx'
import { NodeLink } from '../nodes/NodeLink.tsx'
import type { Column } from '../ui/Table.tsx'

const MiniNetworksQuery = graphql(`
  query MiniNetworks($first: Int, $after: String) {
    miniNetworks(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        node { id name language status members(first: 7) { totalCount nodes { id name } } }
      }
    }
  }
`)

type Row = ResultOf<typeof MiniNetworksQuery>['miniNetworks']['edges'][number]
const pick = (data: ResultOf<typeof MiniNetworksQuery>) => data.miniNetworks

/** Every mini-network. */
const MiniNetworksPage = () => {
  const { t, format } = useLanguage()
  const [pages, more] = usePageCount()
  const answer = usePages({ query: MiniNetworksQuery, variables: {}, pick, pages })
  const columns: Column<Row>[] = [
    {
      key: 'namn',
      title: t.lists.name,
      cell: ({ node }) => <NodeLink kind="MINI_NETWORK" id={node.id} title={node.name} language={node.language} />,
      sortBy: ({ node }) => node.name,
    },
    {
      key: 'med',
      title: t.miniNetworks.members,
      cell: ({ node }) => format.list(node.members.nodes.map((member) => member.name)),
    },
    {
      key: 'lage',
      title: t.lists.status,
      cell: ({ node }) => t.kinds.miniNetworkStatus[node.status],
      sortBy: ({ node }) => t.kinds.miniNetworkStatus[node.status],
    },
  ]
  return (
    <ListPage
      kind="MINI_NETWORK"
      lead={t.miniNetworks.listLead}
      empty={t.miniNetworks.listEmpty}
      addLabel={t.miniNetworks.add}
      answer={answer}
      columns={columns}
      more={more}
    />
  )
}

export default MiniNetworksPage
