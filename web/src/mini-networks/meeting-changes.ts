import { graphql } from '../client/graphql.ts'
import { refusals } from '../client/refusals.ts'

export const AddMeetingMutation = graphql(`
  mutation AddMeeting($id: ID!, $input: MeetingInput!, $key: String) {
    result: addMeeting(id: $id, input: $input, key: $key) {
      ... on MutationAddMeetingSuccess { data { id } }
      ${refusals}
    }
  }
`)

export const ChangeMeetingMutation = graphql(`
  mutation ChangeMeeting($id: ID!, $input: ChangeMeetingInput!, $readAt: DateTime) {
    result: changeMeeting(id: $id, input: $input, readAt: $readAt) {
      ... on MutationChangeMeetingSuccess { data { id } }
      ${refusals}
    }
  }
`)

export const CallOffMeetingMutation = graphql(`
  mutation CallOffMeeting($id: ID!) {
    result: callOffMeeting(id: $id) {
      ... on MutationCallOffMeetingSuccess { data { id } }
      ${refusals}
    }
  }
`)

export const RestoreMeetingMutation = graphql(`
  mutation RestoreMeeting($id: ID!) {
    result: restoreMeeting(id: $id) {
      ... on MutationRestoreMeetingSuccess { data { id } }
      ${refusals}
    }
  }
`)

export const AnswerInvitationMutation = graphql(`
  mutation AnswerMiniNetworkInvitation($id: ID!, $organisationId: ID!, $takesPart: Boolean!) {
    result: answerMiniNetworkInvitation(id: $id, organisationId: $organisationId, takesPart: $takesPart) {
      ... on MutationAnswerMiniNetworkInvitationSuccess { data { id } }
      ${refusals}
    }
  }
`)
