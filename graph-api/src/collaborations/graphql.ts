import { builder } from '../builder.ts'
import { readSelection } from '../database/read-selection.ts'
import { initiativeRef } from '../initiatives/graphql.ts'
import { organisationRef } from '../organisations/graphql.ts'
import { idArgument, includeEndedArgument, withEnded } from '../shared/arguments.ts'
import { one, page } from '../shared/compiled.ts'
import { connectionOf, pageArguments, pageComplexity } from '../shared/connection.ts'
import { type EdgeBuilder, lastingFields } from '../shared/edge-fields.ts'
import { enumOf, languageEnum, visibilityEnum } from '../shared/enums.ts'
import { findNode } from '../shared/find-node.ts'
import { nodeInterface, nodeMapping } from '../shared/node.ts'
import { themeConnection } from '../themes/graphql.ts'
import { listCollaborations } from './list-collaborations.ts'
import type { CollaborationRow, CollaborationStatus } from './model.ts'
import {
  collaborationInitiative,
  collaborationParties,
  collaborationThemes,
  initiativeCollaborations,
  organisationCollaborations,
} from './statements.ts'

export const collaborationStatusEnum = enumOf<CollaborationStatus>('CollaborationStatus', 'How far it has come.', {
  proposed: 'Somebody has proposed it.',
  exploring: 'The parties find out whether it can be.',
  active: 'It is under way: each party has confirmed.',
  paused: 'It rests.',
  ended: 'It has ended.',
})

export const collaborationRef = builder.objectRef<CollaborationRow>('Collaboration')
const collaborationConnection = connectionOf('Collaboration', collaborationRef)

const partyFields = (t: EdgeBuilder) => ({
  confirmedOn: t.field({
    type: 'Date',
    nullable: true,
    description: 'When the organisation itself confirmed; null: it has not.',
    resolve: (edge) => (edge.confirmedOn ?? null) as string | null,
  }),
  gives: t.string({
    nullable: true,
    description: 'What it gives, in its own words.',
    resolve: (edge) => (edge.gives ?? null) as string | null,
  }),
  gets: t.string({
    nullable: true,
    description: 'What it gets, in its own words.',
    resolve: (edge) => (edge.gets ?? null) as string | null,
  }),
  ...lastingFields(t),
})

const partyConnection = connectionOf('CollaborationParty', organisationRef, partyFields)
const organisationCollaborationConnection = connectionOf('OrganisationCollaboration', collaborationRef, partyFields)

collaborationRef.implement({
  description: 'Two organisations or more that do something together, or try whether they can.',
  interfaces: [nodeInterface],
  extensions: nodeMapping('Collaboration', 'collaboration'),
  fields: (t) => ({
    title: t.exposeString('title', { description: 'What it is called.' }),
    description: t.exposeString('description', { nullable: true, description: 'What they do together.' }),
    language: t.expose('language', { type: languageEnum, description: 'The language of its texts.' }),
    status: t.expose('status', { type: collaborationStatusEnum, description: 'How far it has come.' }),
    startedOn: t.expose('startedOn', { type: 'Date', nullable: true, description: 'When it became active.' }),
    endedOn: t.expose('endedOn', { type: 'Date', nullable: true, description: 'When it ended; null: it has not.' }),
    nextStep: t.exposeString('nextStep', { nullable: true, description: 'What they do next.' }),
    nextStepOn: t.expose('nextStepOn', { type: 'Date', nullable: true, description: 'By when.' }),
    nextStepBy: t.exposeString('nextStepBy', { nullable: true, description: 'Who sees to it.' }),
    result: t.exposeString('result', { nullable: true, description: 'What came of it.' }),
    lesson: t.exposeString('lesson', { nullable: true, description: 'What they learned, mistakes too.' }),
    visibility: t.expose('visibility', { type: visibilityEnum, description: 'Who sees it.' }),
    demo: t.boolean({ description: 'Invented, for the demonstration.', resolve: (row) => row.demo ?? false }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was added.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it was last changed.' }),
    parties: t.field({
      type: partyConnection,
      description: 'The organisations in it, by name.',
      args: { ...pageArguments(t.arg), includeEnded: includeEndedArgument(t.arg) },
      complexity: pageComplexity,
      ...page(collaborationParties, withEnded),
    }),
    themes: t.field({
      type: themeConnection,
      description: 'What it is about.',
      args: pageArguments(t.arg),
      complexity: pageComplexity,
      ...page(collaborationThemes),
    }),
    initiative: t.field({
      type: initiativeRef,
      nullable: true,
      description: 'The initiative it is carried out in.',
      ...one(collaborationInitiative),
    }),
  }),
})

builder.objectField(organisationRef, 'collaborations', (t) =>
  t.field({
    type: organisationCollaborationConnection,
    description: 'What it does with others, also what has come to an end; the latest first.',
    args: {
      ...pageArguments(t.arg),
      status: t.arg({ type: collaborationStatusEnum, description: 'Only those that have come this far.' }),
      includeEnded: includeEndedArgument(t.arg),
    },
    complexity: pageComplexity,
    ...page(organisationCollaborations, withEnded),
  }),
)

builder.objectField(initiativeRef, 'collaborations', (t) =>
  t.field({
    type: collaborationConnection,
    description: 'The collaborations carried out in it, the latest first.',
    args: pageArguments(t.arg),
    complexity: pageComplexity,
    ...page(initiativeCollaborations),
  }),
)

builder.queryFields((t) => ({
  collaboration: t.field({
    type: collaborationRef,
    nullable: true,
    description: 'One collaboration.',
    args: { id: idArgument(t.arg) },
    resolve: (_root, { id }, { graph }, info) =>
      findNode<CollaborationRow>(graph, { id, label: 'Collaboration', selection: readSelection(info) }),
  }),
  collaborations: t.field({
    type: collaborationConnection,
    description: 'Collaborations: those not yet begun, then the latest begun first.',
    args: {
      ...pageArguments(t.arg),
      status: t.arg({ type: collaborationStatusEnum, description: 'Only those that have come this far.' }),
    },
    complexity: pageComplexity,
    resolve: (_root, { status, ...page }, { graph }, info) =>
      listCollaborations(graph, { page, status: status ?? null, selection: readSelection(info) }),
  }),
}))
