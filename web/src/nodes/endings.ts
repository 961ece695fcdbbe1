import type { TadaDocumentNode } from 'gql.tada'
import { graphql } from '../client/graphql.ts'
import { currentDay } from '../language/current-day.ts'

/** True from the day on which something ended. */
export const hasEnded = (endedOn: string | null): boolean => endedOn !== null && endedOn <= currentDay()

/** What can be called off, withdrawn or ended by a button. */
export type Endable = 'ORGANISATION' | 'THEME' | 'CHALLENGE' | 'GATHERING' | 'REFLECTION' | 'SELF_ASSESSMENT' | 'STORY'
type EndDocument = TadaDocumentNode<{ result: unknown }, { id: string; endedOn?: string | null }>

/** Ends one of each kind: today where no day is given; null takes its ending back. */
export const endings: Readonly<Record<Endable, EndDocument>> = {
  ORGANISATION: graphql(`
    mutation EndOrganisation($id: ID!, $endedOn: Date) {
      result: endOrganisation(id: $id, endedOn: $endedOn) {
        __typename
        ... on MutationEndOrganisationSuccess { data { id endedOn } }
        ... on InputError { message fields { path code message } }
        ... on NotFoundError { message }
      }
    }
  `),
  THEME: graphql(`
    mutation EndTheme($id: ID!, $endedOn: Date) {
      result: endTheme(id: $id, endedOn: $endedOn) {
        __typename
        ... on MutationEndThemeSuccess { data { id endedOn } }
        ... on InputError { message fields { path code message } }
        ... on NotFoundError { message }
      }
    }
  `),
  CHALLENGE: graphql(`
    mutation EndChallenge($id: ID!, $endedOn: Date) {
      result: endChallenge(id: $id, endedOn: $endedOn) {
        __typename
        ... on MutationEndChallengeSuccess { data { id endedOn } }
        ... on InputError { message fields { path code message } }
        ... on NotFoundError { message }
      }
    }
  `),
  GATHERING: graphql(`
    mutation EndGathering($id: ID!, $endedOn: Date) {
      result: endGathering(id: $id, endedOn: $endedOn) {
        __typename
        ... on MutationEndGatheringSuccess { data { id endedOn } }
        ... on InputError { message fields { path code message } }
        ... on NotFoundError { message }
      }
    }
  `),
  REFLECTION: graphql(`
    mutation EndReflection($id: ID!, $endedOn: Date) {
      result: endReflection(id: $id, endedOn: $endedOn) {
        __typename
        ... on MutationEndReflectionSuccess { data { id endedOn } }
        ... on InputError { message fields { path code message } }
        ... on NotFoundError { message }
      }
    }
  `),
  SELF_ASSESSMENT: graphql(`
    mutation EndSelfAssessment($id: ID!, $endedOn: Date) {
      result: endSelfAssessment(id: $id, endedOn: $endedOn) {
        __typename
        ... on MutationEndSelfAssessmentSuccess { data { id endedOn } }
        ... on InputError { message fields { path code message } }
        ... on NotFoundError { message }
      }
    }
  `),
  STORY: graphql(`
    mutation EndStory($id: ID!, $endedOn: Date) {
      result: endStory(id: $id, endedOn: $endedOn) {
        __typename
        ... on MutationEndStorySuccess { data { id endedOn } }
        ... on InputError { message fields { path code message } }
        ... on NotFoundError { message }
      }
    }
  `),
}
