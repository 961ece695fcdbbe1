import { graphql, type ResultOf } from '../client/graphql.ts'
import { usePages } from '../client/use-pages.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { ListPage, usePageCount } from '../nodes/ListPage.tsx'
import { NodeLink } from '../nodes/NodeLink.tsx'
import type { Column } from '../ui/Table.tsx'
import { useAddress } from '../ui/use-address.ts'
import { optionsOf, valueIn } from '../ui/words.ts'

const OrganisationsQuery = graphql(`
  query Organisations($first: Int, $after: String, $filter: OrganisationFilter) {
    organisations(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id name kind joinedOn place { id name } } }
    }
  }
`)

type Row = ResultOf<typeof OrganisationsQuery>['organisations']['edges'][number]
const pick = (data: ResultOf<typeof OrganisationsQuery>) => data.organisations

const useColumns = (): Column<Row>[] => {
  const { t, format } = useLanguage()
  return [
    {
      key: 'namn',
      title: t.lists.name,
      cell: ({ node }) => <NodeLink kind="ORGANISATION" id={node.id} title={node.name} />,
      sortBy: ({ node }) => node.name,
    },
    {
      key: 'slag',
      title: t.lists.kind,
      cell: ({ node }) => t.kinds.organisationKind[node.kind],
      sortBy: ({ node }) => t.kinds.organisationKind[node.kind],
    },
    {
      key: 'plats',
      title: t.lists.place,
      cell: ({ node }) => node.place?.name,
      sortBy: ({ node }) => node.place?.name,
    },
    {
      key: 'med',
      title: t.lists.joined,
      cell: ({ node }) => (node.joinedOn ? format.month(node.joinedOn) : null),
      sortBy: ({ node }) => node.joinedOn,
      extra: true,
    },
  ]
}

/** Every organisation, by name. */
const OrganisationsPage = () => {
  const { t } = useLanguage()
  const [kind, setKind] = useAddress('slag')
  const [text, setText] = useAddress('namn')
  const [pages, more] = usePageCount()
  const filter = { kind: valueIn(t.kinds.organisationKind, kind), text: text || null }
  const answer = usePages({ query: OrganisationsQuery, variables: { filter }, pick, pages })
  return (
    <ListPage
      kind="ORGANISATION"
      lead={t.organisations.listLead}
      empty={t.organisations.listEmpty}
      addLabel={t.organisations.add}
      filters={[
        { label: t.lists.nameContains, value: text, onChange: setText },
        { label: t.lists.kind, options: optionsOf(t.kinds.organisationKind), value: kind, onChange: setKind },
      ]}
      answer={answer}
      columns={useColumns()}
      more={more}
    />
  )
}

export default OrganisationsPage
