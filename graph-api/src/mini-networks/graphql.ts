import { builder } from '../builder.ts'
import { readSelection } from '../database/read-selection.ts'
import { organisationRef } from '../organisations/graphql.ts'
import { idArgument, includeEndedArgument, withEnded } from '../shared/arguments.ts'
import { many, one, page } from '../shared/compiled.ts'
import { connectionOf, pageArguments, pageComplexity } from '../shared/connection.ts'
import { type EdgeBuilder, lastingFields } from '../shared/edge-fields.ts'
import { enumOf, languageEnum, visibilityEnum } from '../shared/enums.ts'
import { findNode } from '../shared/find-node.ts'
import { nodeInterface, nodeMapping } from '../shared/node.ts'
import { themeConnection } from '../themes/graphql.ts'
import { listMiniNetworks } from './list-mini-networks.ts'
import type { MiniNetworkRow, MiniNetworkStatus } from './model.ts'
import {
  miniNetworkConvener,
  miniNetworkGathersAround,
  miniNetworkMembers,
  miniNetworkThemes,
  organisationMiniNetworks,
} from './statements.ts'

export const miniNetworkStatusEnum = enumOf<MiniNetworkStatus>('MiniNetworkStatus', 'How far it has come.', {
  forming: 'It is being formed.',
  meeting: 'It meets.',
  resting: 'It rests.',
  closed: 'It is closed, with a result.',
})

export const miniNetworkRef = builder.objectRef<MiniNetworkRow>('MiniNetwork')
export const miniNetworkConnection = connectionOf('MiniNetwork', miniNetworkRef)

const memberFields = (t: EdgeBuilder) => ({
  contribution: t.string({
    nullable: true,
    description: 'What it brings.',
    resolve: (edge) => (edge.contribution ?? null) as string | null,
  }),
  ...lastingFields(t),
})

const memberConnection = connectionOf('MiniNetworkMember', organisationRef, memberFields)
const organisationMiniNetworkConnection = connectionOf('OrganisationMiniNetwork', miniNetworkRef, memberFields)

miniNetworkRef.implement({
  description: 'Three to seven organisations that meet about something they share, until something comes of it.',
  interfaces: [nodeInterface],
  extensions: nodeMapping('MiniNetwork', 'miniNetwork'),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What it is called.' }),
    purpose: t.exposeString('purpose', { description: 'Why they meet.' }),
    language: t.expose('language', { type: languageEnum, description: 'The language of its texts.' }),
    status: t.expose('status', { type: miniNetworkStatusEnum, description: 'How far it has come.' }),
    result: t.exposeString('result', { nullable: true, description: 'What came of it; there when it is closed.' }),
    nextStep: t.exposeString('nextStep', { nullable: true, description: 'What they do next.' }),
    nextStepOn: t.expose('nextStepOn', { type: 'Date', nullable: true, description: 'By when.' }),
    nextStepBy: t.exposeString('nextStepBy', { nullable: true, description: 'Who sees to it.' }),
    visibility: t.expose('visibility', { type: visibilityEnum, description: 'Who sees it.' }),
    demo: t.boolean({ description: 'Invented, for the demonstration.', resolve: (row) => row.demo ?? false }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was formed.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it was last changed.' }),
    members: t.field({
      type: memberConnection,
      description: 'The organisations in it, by name.',
      args: { ...pageArguments(t.arg), includeEnded: includeEndedArgument(t.arg) },
      complexity: pageComplexity,
      ...page(miniNetworkMembers, withEnded),
    }),
    convener: t.field({
      type: organisationRef,
      nullable: true,
      description: 'Who calls them together.',
      ...one(miniNetworkConvener),
    }),
    gathersAround: t.field({
      type: [nodeInterface],
      description: 'The motivations, needs, themes and challenges it is about, at most 20.',
      ...many(miniNetworkGathersAround),
    }),
    themes: t.field({
      type: themeConnection,
      description: 'What it is about.',
      args: pageArguments(t.arg),
      complexity: pageComplexity,
      ...page(miniNetworkThemes),
    }),
  }),
})

builder.objectField(organisationRef, 'miniNetworks', (t) =>
  t.field({
    type: organisationMiniNetworkConnection,
    description: 'The mini-networks it is in, the newest first.',
    args: { ...pageArguments(t.arg), includeEnded: includeEndedArgument(t.arg) },
    complexity: pageComplexity,
    ...page(organisationMiniNetworks, withEnded),
  }),
)

builder.queryFields((t) => ({
  miniNetwork: t.field({
    type: miniNetworkRef,
    nullable: true,
    description: 'One mini-network.',
    args: { id: idArgument(t.arg) },
    resolve: (_root, { id }, { graph }, info) =>
      findNode<MiniNetworkRow>(graph, { id, label: 'MiniNetwork', selection: readSelection(info) }),
  }),
  miniNetworks: t.field({
    type: miniNetworkConnection,
    description: 'Mini-networks, the newest first.',
    args: {
      ...pageArguments(t.arg),
      status: t.arg({ type: miniNetworkStatusEnum, description: 'Only those that have come this far.' }),
    },
    complexity: pageComplexity,
    resolve: (_root, { status, ...page }, { graph }, info) =>
      listMiniNetworks(graph, { page, status: status ?? null, selection: readSelection(info) }),
  }),
}))
