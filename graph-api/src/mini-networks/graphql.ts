import { builder } from '../builder.ts'
import { readSelection } from '../database/read-selection.ts'
import { organisationRef } from '../organisations/graphql.ts'
import { idArgument, includeEndedArgument, withEnded } from '../shared/arguments.ts'
import { dayOfMoment, many, one, page, rowsOf } from '../shared/compiled.ts'
import { connectionOf, pageArguments, pageComplexity } from '../shared/connection.ts'
import { type EdgeBuilder, lastingFields } from '../shared/edge-fields.ts'
import { enumOf, languageEnum, visibilityEnum } from '../shared/enums.ts'
import { findNode } from '../shared/find-node.ts'
import { nodeInterface, nodeMapping, rowMapping } from '../shared/node.ts'
import { themeConnection } from '../themes/graphql.ts'
import { listMiniNetworks } from './list-mini-networks.ts'
import type { MeetingRow, MiniNetworkRow, MiniNetworkStatus } from './model.ts'
import {
  miniNetworkConvener,
  miniNetworkGathersAround,
  miniNetworkMeetings,
  miniNetworkMembers,
  miniNetworkQuietSince,
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
const miniNetworkConnection = connectionOf('MiniNetwork', miniNetworkRef)

const meetingRef = builder.objectRef<MeetingRow>('Meeting').implement({
  description: 'A meeting of a mini-network.',
  extensions: rowMapping,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    startsAt: t.exposeString('startsAt', { description: 'Local time: `2026-05-12T13:00`.' }),
    endsAt: t.exposeString('endsAt', { nullable: true, description: 'Local time.' }),
    place: t.exposeString('place', { nullable: true, description: 'Where.' }),
    notes: t.exposeString('notes', {
      nullable: true,
      description: 'What was said and agreed; null for who is not in the mini-network.',
    }),
    calledOffOn: t.expose('calledOffOn', { type: 'Date', nullable: true, description: 'When it was called off.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it was last changed.' }),
  }),
})

const memberFields = (t: EdgeBuilder) => ({
  contribution: t.string({
    nullable: true,
    description: 'What it brings.',
    resolve: (edge) => (edge.contribution ?? null) as string | null,
  }),
  ...lastingFields(t),
})

const memberConnection = connectionOf('MiniNetworkMember', organisationRef, (t) => ({
  reason: t.string({
    nullable: true,
    description: 'Why it was asked, as the invitation says; null for who does not speak for it.',
    resolve: (edge) => (edge.reason ?? null) as string | null,
  }),
  acceptedOn: t.field({
    type: 'Date',
    nullable: true,
    description: 'When it said itself that it is in; null: it has not.',
    resolve: (edge) => (edge.acceptedOn ?? null) as string | null,
  }),
  ...memberFields(t),
}))
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
    open: t.boolean({
      description: 'Whether organisations may join it by themselves.',
      resolve: (row) => row.open ?? false,
    }),
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
    meetings: t.field({
      type: [meetingRef],
      description: 'Its meetings, the latest first, 50 at a time.',
      args: { after: t.arg.id({ description: 'The id of the last that was read: what comes after it is next.' }) },
      ...rowsOf(miniNetworkMeetings, ({ after }) => ({ after: after ?? null })),
    }),
    quietSince: t.field({
      type: 'Date',
      nullable: true,
      description: 'Since when it has been quiet, where that is two months: no change, no meeting, no step ahead.',
      ...dayOfMoment(miniNetworkQuietSince),
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
