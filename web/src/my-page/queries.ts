import { graphql, type ResultOf } from '../client/graphql.ts'
import { refusals } from '../client/refusals.ts'
import { ListedLine } from '../nodes/listed.ts'

const MinePart = graphql(
  `
  fragment MinePart on ListedConnection {
    totalCount
    nodes { ...ListedLine }
  }
`,
  [ListedLine],
)

const ContactPart = graphql(`
  fragment ContactPart on ContactConnection {
    totalCount
    nodes { id status turn turnSince restsUntil side asking { name } asked { name } }
  }
`)

/** What waits for the viewer. */
export const PendingQuery = graphql(
  `
  query MyWaits {
    contacts(state: WAITS_FOR_US, first: 5) { ...ContactPart }
    toConfirm: mine(kind: TO_CONFIRM, first: 5) { ...MinePart }
    nextSteps: mine(kind: NEXT_STEPS, first: 5) { ...MinePart }
  }
`,
  [ContactPart, MinePart],
)

/** What nobody has looked at for a year, the oldest first. */
export const StillTrueQuery = graphql(
  `
  query StillTrue { mine(kind: STILL_TRUE, first: 10) { ...MinePart } }
`,
  [MinePart],
)

/** Says whether things still hold. */
export const AnswerStillTrueMutation = graphql(`
  mutation AnswerStillTrue($ids: [ID!]!, $holds: Boolean!) {
    result: answerStillTrue(ids: $ids, holds: $holds) {
      ... on MutationAnswerStillTrueSuccess { data { answered } }
      ${refusals}
    }
  }
`)

/** What the viewer follows, and what came of what they asked. */
export const OutcomesQuery = graphql(
  `
  query MyOutcomes {
    followed: mine(kind: FOLLOWED, first: 5) { ...MinePart }
    together: mine(kind: TOGETHER, first: 5) { ...MinePart }
    waiting: contacts(state: WAITS_FOR_OTHERS, first: 5) { ...ContactPart }
    agreed: contacts(state: AGREED, first: 5) { ...ContactPart }
  }
`,
  [ContactPart, MinePart],
)
export type MyContact = ResultOf<typeof ContactPart>['nodes'][number]
