import { graphql, type ResultOf } from '../client/graphql.ts'
import { ListedLine } from '../nodes/listed.ts'

const DeskPart = graphql(
  `
  fragment DeskPart on ListedConnection {
    totalCount
    nodes { ...ListedLine }
  }
`,
  [ListedLine],
)

/** The beginning of everything that waits. */
export const DeskQuery = graphql(
  `
  query Desk($first: Int!) {
    CONTACTS: desk(kind: CONTACTS, first: $first) { ...DeskPart }
    COLLABORATIONS: desk(kind: COLLABORATIONS, first: $first) { ...DeskPart }
    NEXT_STEPS: desk(kind: NEXT_STEPS, first: $first) { ...DeskPart }
    NEWCOMERS: desk(kind: NEWCOMERS, first: $first) { ...DeskPart }
    DUPLICATES: desk(kind: DUPLICATES, first: $first) { ...DeskPart }
    PARALLELS: desk(kind: PARALLELS, first: $first) { ...DeskPart }
    SYNERGIES: desk(kind: SYNERGIES, first: $first) { ...DeskPart }
    NEEDS: desk(kind: NEEDS, first: $first) { ...DeskPart }
    MINI_NETWORKS: desk(kind: MINI_NETWORKS, first: $first) { ...DeskPart }
    INITIATIVES: desk(kind: INITIATIVES, first: $first) { ...DeskPart }
    ORGANISATIONS: desk(kind: ORGANISATIONS, first: $first) { ...DeskPart }
    CHALLENGES: desk(kind: CHALLENGES, first: $first) { ...DeskPart }
    PARTNERS: desk(kind: PARTNERS, first: $first) { ...DeskPart }
  }
`,
  [DeskPart],
)
export type Desk = ResultOf<typeof DeskQuery>
export type DeskKind = keyof Desk

/** All of one kind, page by page. */
export const DeskKindQuery = graphql(
  `
  query DeskKind($kind: DeskKind!, $first: Int, $after: String) {
    desk(kind: $kind, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { ...ListedLine } }
    }
  }
`,
  [ListedLine],
)
