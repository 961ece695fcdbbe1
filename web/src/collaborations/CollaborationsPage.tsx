import { graphql, type ResultOf } from '../client/graphql.ts'
import { usePages } from '../client/use-pages.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { ListPage, usePageCount } from '../nodes/ListPage.tsx'
import { NodeLink } from '../nodes/NodeLink.tsx'
import type { Column } from '../ui/Table.tsx'
import { useAddress } from '../ui/use-address.ts'
import { optionsOf, valueIn } from '../ui/words.ts'

const CollaborationsQuery = graphql(`
  query Collaborations($first: Int, $after: String, $status: CollaborationStatus) {
    collaborations(first: $first, after: $after, status: $status) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        node { id title language status startedOn parties(first: 4) { edges { node { id name } } } }
      }
    }
  }
`)

type Row = ResultOf<typeof CollaborationsQuery>['collaborations']['edges'][number]
const pick = (data: ResultOf<typeof CollaborationsQuery>) => data.collaborations

const useColumns = (): Column<Row>[] => {
  const { t, format } = useLanguage()
  return [
    {
      key: 'titel',
      title: t.lists.title,
      cell: ({ node }) => <NodeLink kind="COLLABORATION" id={node.id} title={node.title} language={node.language} />,
      sortBy: ({ node }) => node.title,
    },
    {
      key: 'parter',
      title: t.lists.parties,
      cell: ({ node }) => format.list(node.parties.edges.map((edge) => edge.node.name)),
    },
    {
      key: 'lage',
      title: t.lists.status,
      cell: ({ node }) => t.kinds.collaborationStatus[node.status],
      sortBy: ({ node }) => t.kinds.collaborationStatus[node.status],
    },
    {
      key: 'borjade',
      title: t.lists.starts,
      cell: ({ node }) => (node.startedOn ? format.month(node.startedOn) : null),
      sortBy: ({ node }) => node.startedOn,
      extra: true,
    },
  ]
}

/** Every collaboration. */
const CollaborationsPage = () => {
  const { t } = useLanguage()
  const [status, setStatus] = useAddress('lage')
  const [pages, more] = usePageCount()
  const variables = { status: valueIn(t.kinds.collaborationStatus, status) }
  const answer = usePages({ query: CollaborationsQuery, variables, pick, pages })
  return (
    <ListPage
      kind="COLLABORATION"
      lead={t.collaborations.listLead}
      empty={t.collaborations.listEmpty}
      addLabel={t.collaborations.add}
      filters={[
        { label: t.lists.status, options: optionsOf(t.kinds.collaborationStatus), value: status, onChange: setStatus },
      ]}
      answer={answer}
      columns={useColumns()}
      more={more}
    />
  )
}

export default CollaborationsPage
