import { graphql } from '../client/graphql.ts'
import { refusals } from '../client/refusals.ts'

/** Makes two things one. */
export const MergeMutation = graphql(`
  mutation MergeThings($keptId: ID!, $goneId: ID!, $take: [String!]) {
    result: mergeThings(keptId: $keptId, goneId: $goneId, take: $take) {
      ... on MutationMergeThingsSuccess { data { id } }
      ${refusals}
    }
  }
`)

/** Makes them two again. */
export const UndoMergeMutation = graphql(`
  mutation UndoMerge($id: ID!) {
    result: undoMerge(id: $id) {
      ... on MutationUndoMergeSuccess { data { id } }
      ${refusals}
    }
  }
`)

/** Remembers that two things are not the same, or may be; null takes that back. */
export const JudgeLikenessMutation = graphql(`
  mutation JudgeLikeness($aId: ID!, $bId: ID!, $verdict: LikenessVerdict) {
    result: judgeLikeness(aId: $aId, bId: $bId, verdict: $verdict) {
      ... on MutationJudgeLikenessSuccess { data { pairKey } }
      ${refusals}
    }
  }
`)
