import { builder } from '../builder.ts'
import { readSelection } from '../database/read-selection.ts'
import { needRef } from '../needs-offers/graphql.ts'
import { organisationRef } from '../organisations/graphql.ts'
import { column, one, rowsOf } from '../shared/compiled.ts'
import { nodeMapping, rowMapping } from '../shared/node.ts'
import { contributionRef, contributionsOf, partProperties } from '../suggestions/graphql.ts'
import { type GainRow, synergyGainRef } from '../synergies/graphql.ts'
import { composeProposal, findProposals, type ProposalRow } from './find-proposals.ts'
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
      description: 'Whether it stands behind what the network gathers around.',
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
        'Rules that these members break: `size`, `capacity`, `openProposals`, `noReason`. None in a proposal.',
      resolve: (row) => [...(row.brokenRules ?? [])],
    }),
  }),
})

builder.queryFields((t) => ({
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
