import { audienceConnection } from '../audiences/graphql.ts'
import { builder } from '../builder.ts'
import { challengeConnection } from '../challenges/graphql.ts'
import { readSelection } from '../database/read-selection.ts'
import { organisationRef } from '../organisations/graphql.ts'
import { personConnection } from '../people/graphql.ts'
import { placeRef } from '../places/graphql.ts'
import { idArgument, includeEndedArgument, withEnded } from '../shared/arguments.ts'
import { one, page } from '../shared/compiled.ts'
import { connectionOf, pageArguments, pageComplexity } from '../shared/connection.ts'
import { type EdgeBuilder, lastingFields } from '../shared/edge-fields.ts'
import { enumOf, languageEnum, visibilityEnum } from '../shared/enums.ts'
import { findNode } from '../shared/find-node.ts'
import { nodeInterface, nodeMapping } from '../shared/node.ts'
import { themeConnection } from '../themes/graphql.ts'
import { type InitiativeOrder, listInitiatives } from './list-initiatives.ts'
import type { InitiativeRole, InitiativeRow, InitiativeStatus } from './model.ts'
import {
  initiativeAudiences,
  initiativeChallenges,
  initiativeContacts,
  initiativeOrganisations,
  initiativeParent,
  initiativeParts,
  initiativePlace,
  initiativeThemes,
} from './statements.ts'

export const initiativeStatusEnum = enumOf<InitiativeStatus>('InitiativeStatus', 'How far an initiative has come.', {
  idea: 'Somebody would like to do it.',
  planned: 'It is going to be done.',
  ongoing: 'It is being done.',
  paused: 'It rests.',
  completed: 'It is done.',
})

export const initiativeRoleEnum = enumOf<InitiativeRole>('InitiativeRole', 'How an organisation is part of it.', {
  LEADS: 'Leads it.',
  TAKES_PART_IN: 'Takes part in it.',
})

export const initiativeRef = builder.objectRef<InitiativeRow>('Initiative')
initiativeRef.implement({
  description: 'Something that organisations do, or are going to do: a project, a service, a trial.',
  interfaces: [nodeInterface],
  extensions: nodeMapping('Initiative', 'initiative'),
  fields: (t) => ({
    title: t.exposeString('title', { description: 'What it is called.' }),
    formerNames: t.stringList({
      description: 'What it was called before, the latest first.',
      resolve: (row) => [...(row.formerNames ?? [])],
    }),
    summary: t.exposeString('summary', { description: 'What it does, for whom and how.' }),
    language: t.expose('language', { type: languageEnum, description: 'The language it is written in.' }),
    titleOther: t.exposeString('titleOther', { nullable: true, description: 'What it is called in another language.' }),
    summaryOther: t.exposeString('summaryOther', { nullable: true, description: 'The summary in another language.' }),
    languageOther: t.expose('languageOther', {
      type: languageEnum,
      nullable: true,
      description: 'That other language.',
    }),
    status: t.expose('status', { type: initiativeStatusEnum, description: 'How far it has come.' }),
    startsOn: t.expose('startsOn', { type: 'Date', nullable: true, description: 'When it starts or started.' }),
    endsOn: t.expose('endsOn', { type: 'Date', nullable: true, description: 'When it ends or ended.' }),
    confirmedOn: t.expose('confirmedOn', {
      type: 'Date',
      nullable: true,
      description: 'When somebody last said that it still holds.',
    }),
    visibility: t.expose('visibility', { type: visibilityEnum, description: 'Who sees it.' }),
    demo: t.boolean({ description: 'Invented, for the demonstration.', resolve: (row) => row.demo ?? false }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was added.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it was last changed.' }),
    place: t.field({ type: placeRef, nullable: true, description: 'Where it is done.', ...one(initiativePlace) }),
    parent: t.field({
      type: initiativeRef,
      nullable: true,
      description: 'The initiative it is a part of.',
      ...one(initiativeParent),
    }),
  }),
})

/** An edge's fields for an organisation's part in an initiative. */
export const partFields = (t: EdgeBuilder) => ({
  role: t.field({
    type: initiativeRoleEnum,
    description: 'Whether the organisation leads it or takes part.',
    resolve: (edge) => edge.role as InitiativeRole,
  }),
  ...lastingFields(t),
})

export const initiativeConnection = connectionOf('Initiative', initiativeRef)
const initiativeOrganisationConnection = connectionOf('InitiativeOrganisation', organisationRef, partFields)

builder.objectFields(initiativeRef, (t) => {
  const list = { args: pageArguments(t.arg), complexity: pageComplexity }
  return {
    organisations: t.field({
      type: initiativeOrganisationConnection,
      description: 'Who runs it: those that lead it first.',
      args: {
        ...pageArguments(t.arg),
        role: t.arg({ type: initiativeRoleEnum, description: 'Only those with this part.' }),
        includeEnded: includeEndedArgument(t.arg),
      },
      complexity: pageComplexity,
      ...page(initiativeOrganisations, withEnded),
    }),
    parts: t.field({
      type: initiativeConnection,
      description: 'The initiatives that are a part of it, by title.',
      ...list,
      ...page(initiativeParts),
    }),
    contacts: t.field({
      type: personConnection,
      description: 'Whom to ask about it, by name.',
      ...list,
      ...page(initiativeContacts),
    }),
    themes: t.field({
      type: themeConnection,
      description: 'What it is about, by the Swedish labels.',
      ...list,
      ...page(initiativeThemes),
    }),
    challenges: t.field({
      type: challengeConnection,
      description: 'The climate challenges it addresses, in the roadmap’s order.',
      ...list,
      ...page(initiativeChallenges),
    }),
    audiences: t.field({
      type: audienceConnection,
      description: 'For whom it is, by the Swedish labels.',
      ...list,
      ...page(initiativeAudiences),
    }),
  }
})

const initiativeFilter = builder.inputType('InitiativeFilter', {
  description: 'Which initiatives; all where left out.',
  fields: (t) => ({
    status: t.field({ type: initiativeStatusEnum, description: 'That have come this far.' }),
    themeId: t.id({ description: 'About this theme or one that is a part of it.' }),
    organisationId: t.id({ description: 'That this organisation leads or takes part in.' }),
    placeId: t.id({ description: 'At this place.' }),
    text: t.string({ description: 'With this in the title or the summary.' }),
  }),
})

const initiativeOrderEnum = enumOf<InitiativeOrder>('InitiativeOrder', 'The order of initiatives.', {
  title: 'By title, in Swedish order.',
  title_descending: 'By title, the last in Swedish order first.',
  newest: 'The latest added first.',
  oldest: 'The latest added last.',
})

builder.queryFields((t) => ({
  initiative: t.field({
    type: initiativeRef,
    nullable: true,
    description: 'One initiative.',
    args: { id: idArgument(t.arg) },
    resolve: (_root, { id }, { graph }, info) =>
      findNode<InitiativeRow>(graph, { id, label: 'Initiative', selection: readSelection(info) }),
  }),
  initiatives: t.field({
    type: initiativeConnection,
    description: 'Initiatives, by title where no other order is asked.',
    args: {
      ...pageArguments(t.arg),
      filter: t.arg({ type: initiativeFilter, description: 'Which ones.' }),
      order: t.arg({ type: initiativeOrderEnum, description: 'In which order; by title where left out.' }),
    },
    complexity: pageComplexity,
    resolve: (_root, { filter, order, ...page }, { graph }, info) =>
      listInitiatives(graph, { page, filter: filter ?? null, order: order ?? null, selection: readSelection(info) }),
  }),
}))
