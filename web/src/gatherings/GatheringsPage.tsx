import { graphql, type ResultOf } from '../client/graphql.ts'
import { usePages } from '../client/use-pages.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { ListPage, usePageCount } from '../nodes/ListPage.tsx'
import { NodeLink } from '../nodes/NodeLink.tsx'
import type { Column } from '../ui/Table.tsx'

const GatheringsQuery = graphql(`
  query Gatherings($first: Int, $after: String) {
    gatherings(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id title kind language startsOn } }
    }
  }
`)

type Row = ResultOf<typeof GatheringsQuery>['gatherings']['edges'][number]
const pick = (data: ResultOf<typeof GatheringsQuery>) => data.gatherings

/** Every gathering. */
const GatheringsPage = () => {
  const { t, format } = useLanguage()
  const [pages, more] = usePageCount()
  const answer = usePages({ query: GatheringsQuery, variables: {}, pick, pages })
  const columns: Column<Row>[] = [
    {
      key: 'titel',
      title: t.lists.title,
      cell: ({ node }) => <NodeLink kind="GATHERING" id={node.id} title={node.title} language={node.language} />,
      sortBy: ({ node }) => node.title,
    },
    {
      key: 'slag',
      title: t.lists.kind,
      cell: ({ node }) => t.kinds.gatheringKind[node.kind],
      sortBy: ({ node }) => t.kinds.gatheringKind[node.kind],
    },
    {
      key: 'nar',
      title: t.lists.when,
      cell: ({ node }) => (node.startsOn ? format.date(node.startsOn) : null),
      sortBy: ({ node }) => node.startsOn,
    },
  ]
  return (
    <ListPage
      kind="GATHERING"
      lead={t.gatherings.listLead}
      empty={t.gatherings.listEmpty}
      addLabel={t.gatherings.add}
      answer={answer}
      columns={columns}
      more={more}
    />
  )
}

export default GatheringsPage
