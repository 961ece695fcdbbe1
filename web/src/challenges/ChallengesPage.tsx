import { graphql, type ResultOf } from '../client/graphql.ts'
import { usePages } from '../client/use-pages.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { ListPage, usePageCount } from '../nodes/ListPage.tsx'
import { NodeLink } from '../nodes/NodeLink.tsx'
import { useThemeLabel } from '../themes/ThemeChips.tsx'
import type { Column } from '../ui/Table.tsx'

const ChallengesQuery = graphql(`
  query Challenges($first: Int, $after: String) {
    challenges(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        node { id title language focusArea { id labelSv labelEn } organisations(first: 1) { totalCount } }
      }
    }
  }
`)

type Row = ResultOf<typeof ChallengesQuery>['challenges']['edges'][number]
const pick = (data: ResultOf<typeof ChallengesQuery>) => data.challenges

/** The climate challenges, and how many partners have taken each on: one with none should be seen. */
const ChallengesPage = () => {
  const { t } = useLanguage()
  const labelOf = useThemeLabel()
  const [pages, more] = usePageCount()
  const answer = usePages({ query: ChallengesQuery, variables: {}, pick, pages })
  const columns: Column<Row>[] = [
    {
      key: 'titel',
      title: t.lists.title,
      cell: ({ node }) => <NodeLink kind="CHALLENGE" id={node.id} title={node.title} language={node.language} />,
      sortBy: ({ node }) => node.title,
    },
    {
      key: 'partner',
      title: t.lists.partners,
      cell: ({ node }) => t.themes.partners(node.organisations.totalCount),
      sortBy: ({ node }) => node.organisations.totalCount,
    },
    {
      key: 'omrade',
      title: t.lists.focusArea,
      cell: ({ node }) => (node.focusArea ? labelOf(node.focusArea) : null),
      sortBy: ({ node }) => (node.focusArea ? labelOf(node.focusArea) : null),
    },
  ]
  return (
    <ListPage
      kind="CHALLENGE"
      lead={t.themes.challengesLead}
      empty={t.themes.challengesEmpty}
      addLabel={t.themes.addChallenge}
      answer={answer}
      columns={columns}
      more={more}
    />
  )
}

export default ChallengesPage
