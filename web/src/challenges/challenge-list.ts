import { graphql } from '../client/graphql.ts'
import { nodeList } from '../nodes/node-list.tsx'

const ChallengesQuery = graphql(`
  query Challenges($first: Int, $after: String) {
    rows: challenges(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id title language focusArea { id labelSv labelEn } organisations(first: 1) { totalCount } } }
    }
  }
`)

/** The climate challenges, and how many partners have taken each on: one with none should be seen. */
export default nodeList({
  kind: 'CHALLENGE',
  query: ChallengesQuery,
  words: (t) => ({ lead: t.themes.challengesLead, empty: t.themes.challengesEmpty, add: t.themes.addChallenge }),
  name: (t) => ({ key: 'titel', title: t.lists.title, of: (node) => node.title }),
  columns: ({ t, language }) => [
    {
      key: 'partner',
      title: t.lists.partners,
      value: (node) => node.organisations.totalCount,
      cell: (node) => t.themes.partners(node.organisations.totalCount),
    },
    {
      key: 'omrade',
      title: t.lists.focusArea,
      value: (node) => (language === 'sv' ? node.focusArea?.labelSv : node.focusArea?.labelEn),
    },
  ],
})
