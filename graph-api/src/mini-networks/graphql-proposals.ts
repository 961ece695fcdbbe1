import { builder } from '../builder.ts'
import { readSelection } from '../database/read-selection.ts'
import type { TieType } from '../matching/groups/question.ts'
import { needRef } from '../needs-offers/graphql.ts'
import { organisationRef } from '../organisations/graphql.ts'
import { column, one, rowsOf } from '../shared/compiled.ts'
import { enumOf } from '../shared/enums.ts'
import { nodeInterface, nodeMapping, rowMapping } from '../shared/node.ts'
import { contributionRef, contributionsOf, partProperties } from '../suggestions/graphql.ts'
import { type GainRow, synergyGainRef } from '../synergies/graphql.ts'
import { findGap, type Gap } from './find-gap.ts'
import { composeProposal, findProposals, findReplacements, type ProposalRow } from './find-proposals.ts'
import * as statements from './proposal-statements.ts'

const memberRef = builder.objectRef<GainRow>('ProposedMember').implement({
  description: 'An organisation that could be in a mini-network.',
  extensions: rowMapping,
  fields: (t) => ({
    organisation: t.field({ type: organisationRef, description: 'The organisation.', ...column('organisation') }),
    worth: t.float({
      description: 'What the proposal would lose without it; below 0 where it costs more than it brings.',
      resolve: (row) => Number(row.worth ?? 0),
    }),
    sharesMotivation: t.boolean({
      description: 'Whether it has something at stake in what the network gathers around.',
      resolve: (row) => row.sharesMotivation === true,
    }),
    convener: t.boolean({
      description: 'Whether it is proposed to call the first meeting.',
      resolve: (row) => row.convener === true,
    }),
  }),
})

const coveredNeedRef = builder.objectRef<GainRow>('CoveredNeed').implement({
  description: 'A need that a proposal is about.',
  extensions: rowMapping,
  fields: (t) => ({
    need: t.field({ type: needRef, description: 'The need.', ...column('need') }),
    coverage: t.float({
      description: 'How surely the members meet it together, 0 to 1.',
      resolve: (row) => Number(row.coverage ?? 0),
    }),
    uncovered: t.boolean({ description: 'Whether it stays open.', resolve: (row) => row.uncovered === true }),
  }),
})

const gainRef = builder.objectRef<GainRow>('MiniNetworkGain').implement({
  description: 'One cell of the grid: which member meets which need, with what.',
  extensions: rowMapping,
  fields: (t) => ({
    gainerId: t.id({
      nullable: true,
      description: 'Whose need it is.',
      resolve: (row) => row.gainerId as string | null,
    }),
    giverId: t.id({
      nullable: true,
      description: 'Which member meets it.',
      resolve: (row) => row.giverId as string | null,
    }),
    gain: t.field({ type: synergyGainRef, description: 'The need and the offer.', resolve: (row) => row }),
  }),
})

const tieEnum = enumOf<TieType>('QuestionTie', 'How an organisation stands to the question of a mini-network.', {
  holds: 'It holds or supports it, seeks it, or is committed to it.',
  shares: 'It hopes, worries, needs or plans much the same.',
  runs: 'It runs something about it.',
  has_done: 'It has done something about it.',
  answers: 'It runs an initiative that answers it.',
  offers: 'It offers what the question calls for.',
  same_theme: 'It works with the same theme, and is asked since somebody more is needed.',
})

const tieRef = builder.objectRef<GainRow>('ProposedMemberTie').implement({
  description: 'Why an organisation belongs in a proposal: what ties it to the question.',
  extensions: rowMapping,
  fields: (t) => ({
    memberId: t.id({ description: 'The organisation.', resolve: (row) => row.memberId as string }),
    way: t.field({ type: tieEnum, description: 'How.', resolve: (row) => row.way as TieType }),
    thing: t.field({
      type: nodeInterface,
      description: 'Its hope, worry, need, initiative or offer; the question itself where it holds it.',
      ...column('thing'),
    }),
  }),
})

const proposalRef = builder.objectRef<ProposalRow>('MiniNetworkProposal')
proposalRef.implement({
  description: 'Three to seven organisations that could meet about something, and what comes of it.',
  extensions: nodeMapping('Suggestion', 'proposal'),
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The same for the same members around the same thing.' }),
    score: t.exposeFloat('score', { description: 'For ordering, never to be shown.' }),
    contributions: t.field({
      type: [contributionRef],
      description: 'What each part adds to the score.',
      extensions: partProperties,
      resolve: contributionsOf,
    }),
    members: t.field({
      type: [memberRef],
      description: 'Who, the proposed convener first.',
      ...rowsOf(statements.proposalMembers),
    }),
    needs: t.field({
      type: [coveredNeedRef],
      description: 'What it is about, and how surely it is met.',
      ...rowsOf(statements.proposalNeeds),
    }),
    ties: t.field({
      type: [tieRef],
      description: 'What ties each member to the question, beside the needs that are met.',
      ...rowsOf(statements.proposalTies),
    }),
    gains: t.field({
      type: [gainRef],
      description: 'The grid of needs and members, as a list of its filled cells.',
      ...rowsOf(statements.proposalGains),
    }),
    convener: t.field({
      type: organisationRef,
      nullable: true,
      description: 'Who could call the first meeting.',
      ...one(statements.proposalConvener),
    }),
    brokenRules: t.stringList({
      description:
        'Rules that these members break: `size`, `capacity`, `openProposals`, `noReason`, `fixed`. In a proposal none but `holderFull`: whoever’s need it is has said that it can carry no more.',
      resolve: (row) => [...(row.brokenRules ?? [])],
    }),
  }),
})

const gapEnum = enumOf<Gap['missing']>('ProposalGap', 'Why no mini-network is proposed.', {
  too_few: 'Fewer than three organisations have to do with the question.',
  nobody_helps: 'Those who have to do with it bring nothing to it yet.',
  not_public: 'Nothing is proposed of what everyone may see; whoever signs in may see more.',
})

const gapRef = builder.objectRef<Gap>('MiniNetworkGap').implement({
  description: 'Why nothing is proposed, and the nearest question that has an answer.',
  fields: (t) => ({
    missing: t.field({ type: gapEnum, description: 'What is missing.', resolve: ({ missing }) => missing }),
    nearest: t.field({
      type: nodeInterface,
      nullable: true,
      description: 'A need, hope, worry or theme near it around which something is proposed.',
      resolve: ({ nearest }) => nearest,
    }),
    nearestIsFar: t.boolean({
      description: 'Whether nothing says much like the question, and `nearest` is only the nearest there is.',
      resolve: ({ nearestIsFar }) => nearestIsFar,
    }),
  }),
})

builder.queryFields((t) => ({
  miniNetworkGap: t.field({
    type: gapRef,
    nullable: true,
    description: 'Why no mini-network is proposed around something; null where one is.',
    args: { aroundId: t.arg.id({ required: true, description: 'Around what.' }) },
    resolve: (_root, { aroundId }, { graph, matcher }, info) =>
      findGap(graph, { matcher, aroundId, selection: readSelection(info, ['nearest']) }),
  }),
  miniNetworkProposals: t.field({
    type: [proposalRef],
    description: 'Mini-networks that could form around a motivation, need, theme or challenge, the best first.',
    args: {
      aroundId: t.arg.id({ required: true, description: 'Around what.' }),
      first: t.arg.int({ description: '1–5; 3 where left out.' }),
    },
    resolve: (_root, { aroundId, first }, { graph, matcher }, info) =>
      findProposals(graph, { matcher, aroundId, first: first ?? null, selection: readSelection(info) }),
  }),
  miniNetworkReplacements: t.field({
    type: [proposalRef],
    description: 'A group with another in a member’s place, the best first.',
    args: {
      aroundId: t.arg.id({ required: true, description: 'Around what.' }),
      memberIds: t.arg.idList({ required: true, description: '1–7 organisations.' }),
      goneId: t.arg.id({ required: true, description: 'Whose place is to be taken: one of them.' }),
      first: t.arg.int({ description: '1–5; 5 where left out.' }),
    },
    resolve: (_root, { aroundId, memberIds, goneId, first }, { graph, matcher }, info) =>
      findReplacements(graph, {
        ...{ matcher, aroundId, memberIds, goneId, first: first ?? null },
        selection: readSelection(info),
      }),
  }),
  miniNetworkComposition: t.field({
    type: proposalRef,
    nullable: true,
    description: 'What members that a person chose would bring each other, and which rules they would break.',
    args: {
      aroundId: t.arg.id({ required: true, description: 'Around what.' }),
      memberIds: t.arg.idList({ required: true, description: '1–7 organisations.' }),
    },
    resolve: (_root, { aroundId, memberIds }, { graph, matcher }, info) =>
      composeProposal(graph, { matcher, aroundId, memberIds, selection: readSelection(info) }),
  }),
}))
