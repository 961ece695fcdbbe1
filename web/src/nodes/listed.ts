import { graphql, type ResultOf } from '../client/graphql.ts'

/** One line of a list about things of any kind. */
export const ListedLine = graphql(`
  fragment ListedLine on Listed {
    refId since count
    thing { id kind title language }
    other { id kind title language }
  }
`)
export type Listed = ResultOf<typeof ListedLine>
