import { graphql, type ResultOf } from '../client/graphql.ts'
import { refusals } from '../client/refusals.ts'

/** A gathering's own facts, what was asked of those who came, and what is wished for next. */
export const GatheringQuery = graphql(`
  query Gathering($id: ID!) {
    gathering(id: $id) {
      id title kind description language startsOn endsOn startsAt endsAt speakers sourcePart demo visibility endedOn
      place { id name }
      wishedThemeMeetings(first: 20) { nodes { id title language } }
      organisations(first: 50) { totalCount nodes { id name } }
      selfAssessments {
        id theme question subjects scale challengingPrompt goodPrompt takeAwayPrompt
        results { subject answered counts { poor fair good } }
      }
    }
  }
`)

export type Gathering = NonNullable<ResultOf<typeof GatheringQuery>['gathering']>
export type Assessment = Gathering['selfAssessments'][number]

/** What was written at a gathering. */
export const WrittenQuery = graphql(`
  query GatheringWritten($id: ID!, $first: Int, $after: String) {
    gathering(id: $id) {
      id
      reflections(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { node { id prompt text language } }
      }
    }
  }
`)

/** The hopes and concerns voiced at a gathering. */
export const VoicedQuery = graphql(`
  query GatheringVoiced($id: ID!, $first: Int, $after: String) {
    gathering(id: $id) {
      id
      motivations(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { node { id kind category text language } }
      }
    }
  }
`)

/** One person's answer to a self-assessment. */
export const AnswerMutation = graphql(`
  mutation AnswerSelfAssessment($input: AnswerSelfAssessmentInput!, $key: String) {
    result: answerSelfAssessment(input: $input, key: $key) {
      ... on MutationAnswerSelfAssessmentSuccess { data { id } }
      ${refusals}
    }
  }
`)

/** Adds a self-assessment to a gathering. */
export const CreateSelfAssessmentMutation = graphql(`
  mutation CreateSelfAssessment($input: CreateSelfAssessmentInput!, $key: String) {
    result: createSelfAssessment(input: $input, key: $key) {
      ... on MutationCreateSelfAssessmentSuccess { data { id gathering { id } } }
      ${refusals}
    }
  }
`)
