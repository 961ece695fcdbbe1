import { graphql, type ResultOf } from '../client/graphql.ts'

export const MatchingQuery = graphql(`
  query Matching {
    matchingFigures {
      weights { part from to spread }
      relevant notRelevant precision coverage inequality mostShown resetAt failing
    }
    freshness { computedAt pendingChanges modelVersion }
    counts { organisations needs offers initiatives }
  }
`)

export const ResetWeightsMutation = graphql(`
  mutation ResetMatchingWeights { resetMatchingWeights { weights { part from to spread } relevant notRelevant precision resetAt } }
`)

export type Matching = ResultOf<typeof MatchingQuery>
