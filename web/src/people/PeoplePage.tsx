import { graphql, type ResultOf } from '../client/graphql.ts'
import { usePages } from '../client/use-pages.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { ListPage, usePageCount } from '../nodes/ListPage.tsx'
import { NodeLink } from '../nodes/NodeLink.tsx'
import type { Column } from '../ui/Table.tsx'

const PeopleQuery = graphql(`
  query People($first: Int, $after: String) {
    people(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id name organisations(first: 2) { edges { role until node { id name } } } } }
    }
  }
`)

type Row = ResultOf<typeof PeopleQuery>['people']['edges'][number]
const pick = (data: ResultOf<typeof PeopleQuery>) => data.people

/** The work a person has now, else the latest. */
const workOf = ({ node }: Row) => node.organisations.edges.find((edge) => !edge.until) ?? node.organisations.edges[0]

/** Every person, by name. */
const PeoplePage = () => {
  const { t } = useLanguage()
  const [pages, more] = usePageCount()
  const answer = usePages({ query: PeopleQuery, variables: {}, pick, pages })
  const columns: Column<Row>[] = [
    {
      key: 'namn',
      title: t.lists.name,
      cell: ({ node }) => <NodeLink kind="PERSON" id={node.id} title={node.name} />,
      sortBy: ({ node }) => node.name,
    },
    {
      key: 'organisation',
      title: t.lists.organisation,
      cell: (row) => {
        const work = workOf(row)
        return work ? <NodeLink kind="ORGANISATION" id={work.node.id} title={work.node.name} /> : null
      },
      sortBy: (row) => workOf(row)?.node.name,
    },
    { key: 'roll', title: t.people.role, cell: (row) => workOf(row)?.role, sortBy: (row) => workOf(row)?.role },
  ]
  return (
    <ListPage
      kind="PERSON"
      lead={t.people.listLead}
      empty={t.people.listEmpty}
      addLabel={t.people.add}
      answer={answer}
      columns={columns}
      more={more}
    />
  )
}

export default PeoplePage
