import { graphql, type ResultOf } from '../client/graphql.ts'
import { refusals } from '../client/refusals.ts'

/** An organisation's synergies with their whole evidence. */
export const SynergiesQuery = graphql(`
  query Synergies($organisationId: ID!, $first: Int!) {
    freshness { computedAt pendingChanges }
    organisation(id: $organisationId) {
      id name
      needs(first: 1) { totalCount }
      offers(first: 1) { totalCount }
      themes(first: 6) { nodes { id labelSv labelEn } }
    }
    synergies(organisationId: $organisationId, first: $first) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id level mutual known bridge verdict unknowns lastConfirmedOn
        contact { id status asked { id } }
        organisation { id name kind }
        youGain {
          need { id kind } offer { id kind }
          needMarked { text language marks { start end } }
          offerMarked { text language marks { start end } }
        }
        theyGain {
          need { id kind } offer { id kind }
          needMarked { text language marks { start end } }
          offerMarked { text language marks { start end } }
        }
        reasons {
          way
          yours { __typename id } theirs { __typename id }
          yoursMarked { text language marks { start end } }
          theirsMarked { text language marks { start end } }
        }
        sharedThemes { id labelSv labelEn }
        sharedMotivations { id text language }
        contributions { part value weight }
        path { label node { __typename id } }
      }
    }
  }
`)

export type Answered = ResultOf<typeof SynergiesQuery>
export type Synergies = ResultOf<typeof SynergiesQuery>['synergies']
export type Synergy = Synergies['nodes'][number]
export type Gain = Synergy['youGain'][number]
export type Reason = Synergy['reasons'][number]

/** Rings, of one organisation or of all. */
export const RingsQuery = graphql(`
  query Rings($organisationId: ID, $first: Int!) {
    rings(organisationId: $organisationId, first: $first) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id level weakestNeedId verdict
        willing { id name }
        links {
          gainer { id name }
          giver { id name }
          gain {
            need { id kind } offer { id kind }
            needMarked { text language marks { start end } }
            offerMarked { text language marks { start end } }
          }
        }
      }
    }
  }
`)
export type Ring = ResultOf<typeof RingsQuery>['rings']['nodes'][number]

/** What a member, or a coordinator, says about a ring. */
export const JudgeRingMutation = graphql(`
  mutation JudgeRing($input: JudgeRingInput!) {
    result: judgeRing(input: $input) {
      ... on MutationJudgeRingSuccess { data { id willing { id name } } }
      ${refusals}
    }
  }
`)

/** Takes it back. */
export const UndoRingVerdictMutation = graphql(`
  mutation UndoRingVerdict($input: UndoRingVerdictInput!) {
    result: undoRingVerdict(input: $input) {
      ... on MutationUndoRingVerdictSuccess { data { id willing { id name } } }
      ${refusals}
    }
  }
`)

/** What the organisation says about a suggestion. */
export const JudgeSynergyMutation = graphql(`
  mutation JudgeSynergy($input: JudgeSynergyInput!) {
    result: judgeSynergy(input: $input) {
      ... on MutationJudgeSynergySuccess { data { id verdict } }
      ${refusals}
    }
  }
`)

/** Takes it back. */
export const UndoSynergyVerdictMutation = graphql(`
  mutation UndoSynergyVerdict($input: UndoSynergyVerdictInput!) {
    result: undoSynergyVerdict(input: $input) {
      ... on MutationUndoSynergyVerdictSuccess { data { id verdict } }
      ${refusals}
    }
  }
`)
