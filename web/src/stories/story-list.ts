import { graphql } from '../client/graphql.ts'
import { nodeList } from '../nodes/node-list.tsx'

const StoriesQuery = graphql(`
  query Stories($first: Int, $after: String) {
    rows: stories(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id title language aboutMistake organisation { id name } } }
    }
  }
`)

/** Every story. */
export default nodeList({
  kind: 'STORY',
  query: StoriesQuery,
  words: (t) => ({ lead: t.stories.listLead, empty: t.stories.listEmpty, add: t.stories.add }),
  name: (t) => ({ key: 'titel', title: t.lists.title, of: (node) => node.title }),
  columns: ({ t }) => [
    { key: 'organisation', title: t.lists.organisation, value: (node) => node.organisation?.name },
    { key: 'misstag', title: t.lists.kind, cell: (node) => (node.aboutMistake ? t.stories.mistake : null) },
  ],
})
