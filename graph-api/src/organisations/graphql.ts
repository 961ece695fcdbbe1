import { builder } from '../builder.ts'
import { readSelection } from '../database/read-selection.ts'
import { placeRef } from '../places/graphql.ts'
import { one } from '../shared/compiled.ts'
import { connectionOf, pageArguments, pageComplexity } from '../shared/connection.ts'
import { enumOf, languageEnum, visibilityEnum } from '../shared/enums.ts'
import { expectedErrors } from '../shared/error-types.ts'
import { nodeInterface, nodeMapping } from '../shared/node.ts'
import { changeOrganisation } from './change-organisation.ts'
import { createOrganisations } from './create-organisations.ts'
import { findOrganisation } from './find-organisation.ts'
import { listOrganisations } from './list-organisations.ts'
import type { OrganisationRow } from './model.ts'
import { organisationPlace } from './statements.ts'

export const organisationKindEnum = enumOf<OrganisationRow['kind']>('OrganisationKind', 'What an organisation is.', {
  municipality: 'A municipality.',
  municipal_company: 'A company that a municipality owns.',
  company: 'A company.',
  academia: 'A university, a college, a research institute.',
  association: 'An association.',
  authority: 'A national or county authority.',
  region: 'A region.',
  cooperative: 'A cooperative.',
  other: 'Something else.',
})

export const organisationRef = builder.objectRef<OrganisationRow>('Organisation')
organisationRef.implement({
  description: 'A company, an authority, a university, an association; a partner once it has joined.',
  interfaces: [nodeInterface],
  extensions: nodeMapping('Organisation', 'organisation'),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What it is called.' }),
    kind: t.expose('kind', { type: organisationKindEnum, description: 'What it is.' }),
    description: t.exposeString('description', { nullable: true, description: 'What it does.' }),
    language: t.expose('language', { type: languageEnum, description: 'The language of its description.' }),
    website: t.exposeString('website', { nullable: true, description: 'Its own pages.' }),
    joinedOn: t.expose('joinedOn', { type: 'Date', nullable: true, description: 'When it joined; null: it has not.' }),
    capacity: t.exposeInt('capacity', { nullable: true, description: 'Collaborations it can carry at once, 1–20.' }),
    visibility: t.expose('visibility', { type: visibilityEnum, description: 'Who sees it.' }),
    demo: t.boolean({ description: 'Invented, for the demonstration.', resolve: (row) => row.demo ?? false }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was added.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it was last changed.' }),
    place: t.field({ type: placeRef, nullable: true, description: 'Where it is.', ...one(organisationPlace) }),
  }),
})

export const organisationConnection = connectionOf('Organisation', organisationRef)

const organisationFilter = builder.inputType('OrganisationFilter', {
  description: 'Which organisations; all where left out.',
  fields: (t) => ({
    kind: t.field({ type: organisationKindEnum, description: 'Of this kind.' }),
    text: t.string({ description: 'With this in the name.' }),
    partnersOnly: t.boolean({ description: 'Only those that have joined.' }),
  }),
})

builder.queryFields((t) => ({
  organisation: t.field({
    type: organisationRef,
    nullable: true,
    description: 'One organisation.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (_root, { id }, { graph }, info) => findOrganisation(graph, { id, selection: readSelection(info) }),
  }),
  organisations: t.field({
    type: organisationConnection,
    description: 'Organisations by name.',
    args: { ...pageArguments(t.arg), filter: t.arg({ type: organisationFilter, description: 'Which ones.' }) },
    complexity: pageComplexity,
    resolve: (_root, { filter, ...page }, { graph }, info) =>
      listOrganisations(graph, { page, filter: filter ?? null, selection: readSelection(info) }),
  }),
}))

const inputFields = { required: false } as const

const createInput = builder.inputType('CreateOrganisationInput', {
  description: 'A new organisation.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'What it is called, 1–200 characters.' }),
    kind: t.field({ type: organisationKindEnum, required: true, description: 'What it is.' }),
    description: t.string({ ...inputFields, description: 'What it does, up to 20,000 characters.' }),
    language: t.field({
      type: languageEnum,
      ...inputFields,
      description: 'Of the description; Swedish where left out.',
    }),
    website: t.string({ ...inputFields, description: 'Starts with https://' }),
    joinedOn: t.field({ type: 'Date', ...inputFields, description: 'When it joined.' }),
    capacity: t.int({ ...inputFields, description: 'Collaborations at once, 1–20.' }),
    visibility: t.field({ type: visibilityEnum, ...inputFields, description: 'Everyone where left out.' }),
    placeId: t.id({ ...inputFields, description: 'Where it is.' }),
  }),
})

const changeInput = builder.inputType('ChangeOrganisationInput', {
  description: 'What to change; what is left out stays, null takes away.',
  fields: (t) => ({
    name: t.string({ description: 'What it is called.' }),
    kind: t.field({ type: organisationKindEnum, description: 'What it is.' }),
    description: t.string({ description: 'What it does.' }),
    language: t.field({ type: languageEnum, description: 'Of the description.' }),
    website: t.string({ description: 'Starts with https://' }),
    joinedOn: t.field({ type: 'Date', description: 'When it joined.' }),
    capacity: t.int({ description: 'Collaborations at once, 1–20.' }),
    visibility: t.field({ type: visibilityEnum, description: 'Who sees it.' }),
    placeId: t.id({ description: 'Where it is.' }),
  }),
})

builder.mutationFields((t) => ({
  createOrganisation: t.field({
    type: organisationRef,
    description: 'Adds an organisation.',
    errors: expectedErrors,
    args: { input: t.arg({ type: createInput, required: true, description: 'The organisation.' }) },
    resolve: async (_root, { input }, { graph }, info) => {
      const { ids } = await createOrganisations(graph, { items: [input], source: 'person' })
      return (await findOrganisation(graph, {
        id: ids[0] ?? '',
        selection: readSelection(info, ['data']),
      })) as OrganisationRow
    },
  }),
  changeOrganisation: t.field({
    type: organisationRef,
    description: 'Changes an organisation.',
    errors: expectedErrors,
    args: {
      id: t.arg.id({ required: true, description: 'Its id.' }),
      input: t.arg({ type: changeInput, required: true, description: 'What to change.' }),
      readAt: t.arg({
        type: 'DateTime',
        description: '`updatedAt` as it was when read; a later change is then not overwritten.',
      }),
    },
    resolve: async (_root, { id, input, readAt }, { graph }, info) => {
      await changeOrganisation(graph, { id, changes: input, readAt: readAt ?? null })
      return (await findOrganisation(graph, { id, selection: readSelection(info, ['data']) })) as OrganisationRow
    },
  }),
}))
