import { graphql, type ResultOf } from '../client/graphql.ts'
import { refusals } from '../client/refusals.ts'

const InitiativeSide = graphql(`
  fragment InitiativeSide on Initiative {
    id title language status startsOn endsOn
    place { id name }
    organisations(first: 3) { edges { role node { id name } } }
  }
`)

/** Pairs of initiatives that resemble each other, the likest first; all of them, or those of one initiative. */
export const ParallelsQuery = graphql(
  `
  query Parallels($first: Int!, $after: String, $initiativeId: ID, $includeJudged: Boolean, $language: Language) {
    freshness { computedAt }
    parallels(first: $first, after: $after, initiativeId: $initiativeId, includeJudged: $includeJudged) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id label level samePlace sharedWords verdict verdictReason
        a { ...InitiativeSide }
        b { ...InitiativeSide }
        aMarked { text language marks { start end } }
        bMarked { text language marks { start end } }
        sharedThemes { id labelSv labelEn }
        sharedMotivations { id text language }
        differences(language: $language) { aspect a b }
        contributions { part value weight }
      }
    }
  }
`,
  [InitiativeSide],
)

export type Parallels = ResultOf<typeof ParallelsQuery>['parallels']
export type Parallel = Parallels['nodes'][number]
export type Side = Parallel['a']

const BoardSide = graphql(`
  fragment BoardSide on Initiative {
    id title language status
    organisations(first: 3) { edges { role node { id name } } }
  }
`)

/** Every pair in one line, without its evidence. */
export const ParallelBoardQuery = graphql(
  `
  query ParallelBoard($first: Int, $after: String, $includeJudged: Boolean) {
    parallels(first: $first, after: $after, includeJudged: $includeJudged) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id label level verdict a { ...BoardSide } b { ...BoardSide } sharedThemes { id labelSv labelEn } } }
    }
  }
`,
  [BoardSide],
)

export type BoardPair = ResultOf<typeof ParallelBoardQuery>['parallels']['edges'][number]['node']

/** What one initiative is called, for the heading of its parallels. */
export const InitiativeTitleQuery = graphql(`
  query InitiativeTitle($id: ID!) {
    initiative(id: $id) { id title language }
  }
`)

/** What a person says that a pair is. */
export const JudgeParallelMutation = graphql(`
  mutation JudgeParallel($input: JudgeParallelInput!) {
    result: judgeParallel(input: $input) {
      ... on MutationJudgeParallelSuccess { data { id verdict verdictReason } }
      ${refusals}
    }
  }
`)

/** Takes it back. */
export const UndoParallelVerdictMutation = graphql(`
  mutation UndoParallelVerdict($input: UndoParallelVerdictInput!) {
    result: undoParallelVerdict(input: $input) {
      ... on MutationUndoParallelVerdictSuccess { data { id verdict verdictReason } }
      ${refusals}
    }
  }
`)
