import { graphql, type ResultOf } from '../client/graphql.ts'

/** What may be the same, of one kind or of all. */
export const LikelyQuery = graphql(`
  query LikelyDuplicates($kind: MergeableKind) {
    likelyDuplicates(kind: $kind) {
      pairKey kind because
      a { id name place around }
      b { id name place around }
    }
    hasMoreLikelyDuplicates(kind: $kind)
  }
`)
export type Likely = ResultOf<typeof LikelyQuery>['likelyDuplicates'][number]
export type MergeableKind = Likely['kind']

/** Two things side by side. */
export const PairQuery = graphql(`
  query MergePair($aId: ID!, $bId: ID!) {
    mergePair(aId: $aId, bId: $bId) {
      pairKey kind obstacle verdict because
      a { id name fields { name value } lists { name values } hanging { type out kind count some { id name } } }
      b { id name fields { name value } lists { name values } hanging { type out kind count some { id name } } }
    }
  }
`)
export type Pair = NonNullable<ResultOf<typeof PairQuery>['mergePair']>
export type Side = Pair['a']
/** Which of two sides. */
export type Which = 'a' | 'b'

/** One thing by its name, to be merged with another. */
export const OneQuery = graphql(`
  query MergeOne($id: ID!) {
    mergePair(aId: $id, bId: $id) { kind a { id name } }
  }
`)

/** What was merged lately, and what was decided of two alike. */
export const EarlierQuery = graphql(`
  query MergedEarlier {
    merges { id at keptId keptName goneName kind undone }
    judgedLikenesses { pairKey verdict a { id name } b { id name } }
  }
`)
