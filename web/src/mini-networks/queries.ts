import { graphql, type ResultOf } from '../client/graphql.ts'
import { refusals } from '../client/refusals.ts'

const Proposal = graphql(`
  fragment Proposal on MiniNetworkProposal {
    id
    brokenRules
    convener { id name }
    members { convener sharesMotivation organisation { id name kind } }
    needs { uncovered coverage need { id text language organisation { id name } } }
    ties { memberId way thing {
      __typename id
      ... on Need { text language }
      ... on Offer { text language }
      ... on Motivation { text language }
      ... on Initiative { title language }
    } }
    gains { gainerId giverId gain { need { id } offer { id text language } } }
  }
`)

/** What a mini-network is to gather around, and who could be in it. */
export const ProposalsQuery = graphql(
  `
  query MiniNetworkProposals($aroundId: ID!) {
    node(id: $aroundId) {
      __typename
      id
      ... on Motivation { text language }
      ... on Need { text language organisation { id } }
      ... on Theme { labelSv labelEn }
      ... on Challenge { title language }
    }
    miniNetworkProposals(aroundId: $aroundId, first: 3) { ...Proposal }
  }
`,
  [Proposal],
)

/** Why nothing is proposed around something, and where to ask instead. */
export const GapQuery = graphql(`
  query MiniNetworkGap($aroundId: ID!) {
    miniNetworkGap(aroundId: $aroundId) {
      missing
      nearestIsFar
      nearest {
        __typename
        id
        ... on Motivation { text language }
        ... on Need { text language }
        ... on Theme { labelSv labelEn }
      }
    }
  }
`)

/** The same for members that a person chose. */
export const CompositionQuery = graphql(
  `
  query MiniNetworkComposition($aroundId: ID!, $memberIds: [ID!]!) {
    miniNetworkComposition(aroundId: $aroundId, memberIds: $memberIds) { ...Proposal }
  }
`,
  [Proposal],
)

/** Who could take a member's place, the best first. */
export const ReplacementsQuery = graphql(
  `
  query MiniNetworkReplacements($aroundId: ID!, $memberIds: [ID!]!, $goneId: ID!) {
    miniNetworkReplacements(aroundId: $aroundId, memberIds: $memberIds, goneId: $goneId) { ...Proposal }
  }
`,
  [Proposal],
)

export type MiniNetworkProposal = ResultOf<typeof Proposal>

/** Forms it. */
export const CreateMiniNetworkMutation = graphql(`
  mutation CreateMiniNetwork($input: CreateMiniNetworkInput!, $key: String) {
    result: createMiniNetwork(input: $input, key: $key) {
      ... on MutationCreateMiniNetworkSuccess { data { id } }
      ${refusals}
    }
  }
`)
