import { graphql, type ResultOf } from '../client/graphql.ts'
import { usePages } from '../client/use-pages.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { ListPage, usePageCount } from '../nodes/ListPage.tsx'
import { NodeLink } from '../nodes/NodeLink.tsx'
import type { Column } from '../ui/Table.tsx'

const StoriesQuery = graphql(`
  query Stories($first: Int, $after: String) {
    stories(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id title language aboutMistake organisation { id name } } }
    }
  }
`)

type Row = ResultOf<typeof StoriesQuery>['stories']['edges'][number]
const pick = (data: ResultOf<typeof StoriesQuery>) => data.stories

/** Every story. */
const StoriesPage = () => {
  const { t } = useLanguage()
  const [pages, more] = usePageCount()
  const answer = usePages({ query: StoriesQuery, variables: {}, pick, pages })
  const columns: Column<Row>[] = [
    {
      key: 'titel',
      title: t.lists.title,
      cell: ({ node }) => <NodeLink kind="STORY" id={node.id} title={node.title} language={node.language} />,
      sortBy: ({ node }) => node.title,
    },
    {
      key: 'organisation',
      title: t.lists.organisation,
      cell: ({ node }) => node.organisation?.name,
      sortBy: ({ node }) => node.organisation?.name,
    },
    { key: 'misstag', title: t.lists.kind, cell: ({ node }) => (node.aboutMistake ? t.stories.mistake : null) },
  ]
  return (
    <ListPage
      kind="STORY"
      lead={t.stories.listLead}
      empty={t.stories.listEmpty}
      addLabel={t.stories.add}
      answer={answer}
      columns={columns}
      more={more}
    />
  )
}

export default StoriesPage
