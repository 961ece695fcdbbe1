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

// Three questions, one after the other: each kind is a statement of its own, and all at once would wait for one another.

/** What people wait for. */
export const PendingPeopleQuery = graphql(
  `
  query DeskNow($first: Int!) {
    CONTACTS: desk(kind: CONTACTS, first: $first) { ...DeskPart }
    JOIN_REQUESTS: desk(kind: JOIN_REQUESTS, first: $first) { ...DeskPart }
    COLLABORATIONS: desk(kind: COLLABORATIONS, first: $first) { ...DeskPart }
    NEXT_STEPS: desk(kind: NEXT_STEPS, first: $first) { ...DeskPart }
    NEWCOMERS: desk(kind: NEWCOMERS, first: $first) { ...DeskPart }
    MINI_NETWORKS: desk(kind: MINI_NETWORKS, first: $first) { ...DeskPart }
  }
`,
  [DeskPart],
)

/** What the matching has found, or has not. */
export const FoundQuery = graphql(
  `
  query DeskFound($first: Int!) {
    DUPLICATES: desk(kind: DUPLICATES, first: $first) { ...DeskPart }
    PARALLELS: desk(kind: PARALLELS, first: $first) { ...DeskPart }
    SYNERGIES: desk(kind: SYNERGIES, first: $first) { ...DeskPart }
    NEEDS: desk(kind: NEEDS, first: $first) { ...DeskPart }
  }
`,
  [DeskPart],
)

/** How the partnership stands. */
export const OverviewQuery = graphql(
  `
  query DeskOverview($first: Int!) {
    INITIATIVES: desk(kind: INITIATIVES, first: $first) { ...DeskPart }
    ORGANISATIONS: desk(kind: ORGANISATIONS, first: $first) { ...DeskPart }
    CHALLENGES: desk(kind: CHALLENGES, first: $first) { ...DeskPart }
    PARTNERS: desk(kind: PARTNERS, first: $first) { ...DeskPart }
  }
`,
  [DeskPart],
)

type Parts = ResultOf<typeof PendingPeopleQuery> & ResultOf<typeof FoundQuery> & ResultOf<typeof OverviewQuery>
export type DeskKind = keyof Parts
/** What has been read of the desk so far. */
export type Desk = Partial<Parts>

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
