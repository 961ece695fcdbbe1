import { graphql, type ResultOf } from '../client/graphql.ts'
import { usePages } from '../client/use-pages.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { ListPage, usePageCount } from '../nodes/ListPage.tsx'
import { NodeLink } from '../nodes/NodeLink.tsx'
import type { Column } from '../ui/Table.tsx'
import { useAddress } from '../ui/use-address.ts'
import { optionsOf, valueIn } from '../ui/words.ts'

const InitiativesQuery = graphql(`
  query Initiatives($first: Int, $after: String, $filter: InitiativeFilter) {
    initiatives(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        node { id title language status startsOn organisations(first: 3) { edges { role node { id name } } } }
      }
    }
  }
`)

type Row = ResultOf<typeof InitiativesQuery>['initiatives']['edges'][number]
const pick = (data: ResultOf<typeof InitiativesQuery>) => data.initiatives

/** Who leads an initiative, else whoever takes part. */
const leaderOf = ({ node }: Row) =>
  (node.organisations.edges.find((edge) => edge.role === 'LEADS') ?? node.organisations.edges[0])?.node

const useColumns = (): Column<Row>[] => {
  const { t, format } = useLanguage()
  return [
    {
      key: 'titel',
      title: t.lists.title,
      cell: ({ node }) => <NodeLink kind="INITIATIVE" id={node.id} title={node.title} language={node.language} />,
      sortBy: ({ node }) => node.title,
    },
    {
      key: 'leder',
      title: t.lists.leads,
      cell: (row) => leaderOf(row)?.name,
      sortBy: (row) => leaderOf(row)?.name,
    },
    {
      key: 'lage',
      title: t.lists.status,
      cell: ({ node }) => t.kinds.initiativeStatus[node.status],
      sortBy: ({ node }) => t.kinds.initiativeStatus[node.status],
    },
    {
      key: 'borjar',
      title: t.lists.starts,
      cell: ({ node }) => (node.startsOn ? format.month(node.startsOn) : null),
      sortBy: ({ node }) => node.startsOn,
      extra: true,
    },
  ]
}

/** Every initiative. */
const InitiativesPage = () => {
  const { t } = useLanguage()
  const [status, setStatus] = useAddress('lage')
  const [pages, more] = usePageCount()
  const filter = { status: valueIn(t.kinds.initiativeStatus, status) }
  const answer = usePages({ query: InitiativesQuery, variables: { filter }, pick, pages })
  return (
    <ListPage
      kind="INITIATIVE"
      lead={t.initiatives.listLead}
      empty={t.initiatives.listEmpty}
      addLabel={t.initiatives.add}
      filters={[
        { label: t.lists.status, options: optionsOf(t.kinds.initiativeStatus), value: status, onChange: setStatus },
      ]}
      answer={answer}
      columns={useColumns()}
      more={more}
    />
  )
}

export default InitiativesPage
