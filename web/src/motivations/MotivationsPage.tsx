import { graphql, type ResultOf } from '../client/graphql.ts'
import { usePages } from '../client/use-pages.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { ListPage, usePageCount } from '../nodes/ListPage.tsx'
import { NodeLink } from '../nodes/NodeLink.tsx'
import type { Column } from '../ui/Table.tsx'
import { useAddress } from '../ui/use-address.ts'
import { optionsOf, valueIn } from '../ui/words.ts'

const MotivationsQuery = graphql(`
  query Motivations($first: Int, $after: String, $filter: MotivationFilter) {
    motivations(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id kind category text language holders(first: 1) { totalCount } } }
    }
  }
`)

type Row = ResultOf<typeof MotivationsQuery>['motivations']['edges'][number]
const pick = (data: ResultOf<typeof MotivationsQuery>) => data.motivations

/** Every hope, concern and driver. */
const MotivationsPage = () => {
  const { t, format } = useLanguage()
  const [kind, setKind] = useAddress('slag')
  const [pages, more] = usePageCount()
  const filter = { kind: valueIn(t.kinds.motivationKind, kind) }
  const answer = usePages({ query: MotivationsQuery, variables: { filter }, pick, pages })
  const columns: Column<Row>[] = [
    {
      key: 'text',
      title: t.lists.text,
      cell: ({ node }) => <NodeLink kind="MOTIVATION" id={node.id} title={node.text} language={node.language} />,
      sortBy: ({ node }) => node.text,
    },
    {
      key: 'slag',
      title: t.lists.kind,
      cell: ({ node }) => t.kinds.motivationKind[node.kind],
      sortBy: ({ node }) => t.kinds.motivationKind[node.kind],
    },
    {
      key: 'kategori',
      title: t.lists.category,
      cell: ({ node }) => node.category,
      sortBy: ({ node }) => node.category,
    },
    {
      key: 'delas',
      title: t.lists.held,
      cell: ({ node }) => (node.holders.totalCount ? format.number(node.holders.totalCount) : null),
      sortBy: ({ node }) => node.holders.totalCount,
    },
  ]
  return (
    <ListPage
      kind="MOTIVATION"
      lead={t.motivations.listLead}
      empty={t.motivations.listEmpty}
      addLabel={t.motivations.add}
      filters={[{ label: t.lists.kind, options: optionsOf(t.kinds.motivationKinds), value: kind, onChange: setKind }]}
      answer={answer}
      columns={columns}
      more={more}
    />
  )
}

export default MotivationsPage
