import { graphql, type ResultOf } from '../client/graphql.ts'
import { refusals } from '../client/refusals.ts'

/** What a contact may be about, by its own words. */
const AboutParts = graphql(`
  fragment AboutParts on Node {
    __typename id
    ... on Need { text language }
    ... on Offer { text language }
    ... on Motivation { text language }
    ... on Initiative { title language }
    ... on Person { name }
  }
`)

const ContactLine = graphql(
  `
  fragment ContactLine on Contact {
    id status turn askedOn turnSince restsUntil
    asking { id name }
    asked { id name }
    about { ...AboutParts }
  }
`,
  [AboutParts],
)

/** The beginning of each state of the list. */
export const ContactStatesQuery = graphql(
  `
  query ContactStates($organisationId: ID) {
    WAITS_FOR_US: contacts(organisationId: $organisationId, state: WAITS_FOR_US, first: 20) {
      totalCount nodes { ...ContactLine }
    }
    WAITS_FOR_OTHERS: contacts(organisationId: $organisationId, state: WAITS_FOR_OTHERS, first: 20) {
      totalCount nodes { ...ContactLine }
    }
    AGREED: contacts(organisationId: $organisationId, state: AGREED, first: 10) { totalCount nodes { ...ContactLine } }
    CLOSED: contacts(organisationId: $organisationId, state: CLOSED, first: 10) { totalCount nodes { ...ContactLine } }
  }
`,
  [ContactLine],
)

/** One state, page by page. */
export const ContactsQuery = graphql(
  `
  query Contacts($first: Int, $after: String, $organisationId: ID, $state: ContactState!) {
    contacts(first: $first, after: $after, organisationId: $organisationId, state: $state) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { ...ContactLine } }
    }
  }
`,
  [ContactLine],
)
export type ContactLineData = ResultOf<typeof ContactLine>
export type About = ResultOf<typeof AboutParts>

/** One contact, and who at the asked side could answer it. */
export const ContactQuery = graphql(
  `
  query Contact($id: ID!) {
    contact(id: $id) {
      ...ContactLine
      message language origin remindedOn answeredOn side steps askedIsHere askingReach askedReach
      colleague { id name }
      asked { id name email people(first: 50) { edges { node { id name } } } }
    }
  }
`,
  [ContactLine],
)
export type Contact = NonNullable<ResultOf<typeof ContactQuery>['contact']>

/** Who is asked. */
export const AskedQuery = graphql(`
  query AskedForContact($askedId: ID!) {
    organisation(id: $askedId) { id name endedOn }
  }
`)

/** What the message begins with: what the two have said, and what it is about. */
export const EvidenceQuery = graphql(
  `
  query ContactEvidence($askingId: ID!, $askedId: ID!, $theirsId: ID!, $oursId: ID!) {
    asking: organisation(id: $askingId) { id name email }
    contactBetween(organisationId: $askingId, otherId: $askedId) { id status }
    theirs: node(id: $theirsId) { ...AboutParts }
    ours: node(id: $oursId) { ...AboutParts }
    synergy(organisationId: $askingId, otherId: $askedId) {
      id
      youGain { need { id text } offer { id text } }
      theyGain { need { id text } offer { id text } }
      reasons { way yours { __typename id } theirs { __typename id } yoursMarked { text } theirsMarked { text } }
    }
  }
`,
  [AboutParts],
)
export type Evidence = ResultOf<typeof EvidenceQuery>

export const AskMutation = graphql(`
  mutation AskForContact($input: AskForContactInput!, $key: String) {
    result: askForContact(input: $input, key: $key) {
      ... on MutationAskForContactSuccess { data { id status } }
      ${refusals}
    }
  }
`)

export const AgreeMutation = graphql(`
  mutation AgreeToContact($id: ID!, $reach: String!) {
    result: agreeToContact(id: $id, reach: $reach) {
      ... on MutationAgreeToContactSuccess { data { id status } }
      ${refusals}
    }
  }
`)

export const AnswerMutation = graphql(`
  mutation AnswerContact($id: ID!, $answer: ContactAnswer!, $reach: String, $restsUntil: Date) {
    result: answerContact(id: $id, answer: $answer, reach: $reach, restsUntil: $restsUntil) {
      ... on MutationAnswerContactSuccess { data { id status } }
      ${refusals}
    }
  }
`)

export const PassMutation = graphql(`
  mutation PassContact($id: ID!, $personId: ID!) {
    result: passContact(id: $id, personId: $personId) {
      ... on MutationPassContactSuccess { data { id status } }
      ${refusals}
    }
  }
`)

export const RemindMutation = graphql(`
  mutation RemindContact($id: ID!) {
    result: remindContact(id: $id) {
      ... on MutationRemindContactSuccess { data { id status } }
      ${refusals}
    }
  }
`)

export const WithdrawMutation = graphql(`
  mutation WithdrawContact($id: ID!) {
    result: withdrawContact(id: $id) {
      ... on MutationWithdrawContactSuccess { data { id status } }
      ${refusals}
    }
  }
`)

export const BrokerMutation = graphql(`
  mutation BrokerContact($id: ID!) {
    result: brokerContact(id: $id) {
      ... on MutationBrokerContactSuccess { data { id status } }
      ${refusals}
    }
  }
`)
