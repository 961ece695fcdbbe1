import { builder } from '../builder.ts'
import { readSelection } from '../database/read-selection.ts'
import { placeRef } from '../places/graphql.ts'
import { idArgument } from '../shared/arguments.ts'
import { one } from '../shared/compiled.ts'
import { connectionOf, pageArguments, pageComplexity } from '../shared/connection.ts'
import { enumOf, languageEnum, visibilityEnum } from '../shared/enums.ts'
import { findNode } from '../shared/find-node.ts'
import { addChange, addCreate } from '../shared/mutations.ts'
import { nodeInterface, nodeMapping } from '../shared/node.ts'
import { changeOrganisation } from './change-organisation.ts'
import { createOrganisations } from './create-organisations.ts'
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
    formerNames: t.stringList({
      description: 'What it was called before, the latest first.',
      resolve: (row) => [...(row.formerNames ?? [])],
    }),
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
    args: { id: idArgument(t.arg) },
    resolve: (_root, { id }, { graph }, info) =>
      findNode<OrganisationRow>(graph, { id, label: 'Organisation', selection: readSelection(info) }),
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

const createInput = builder.inputType('CreateOrganisationInput', {
  description: 'A new organisation.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'What it is called, 1–200 characters.' }),
    formerNames: t.stringList({ description: 'What it was called before, up to 20.' }),
    kind: t.field({ type: organisationKindEnum, required: true, description: 'What it is.' }),
    description: t.string({ description: 'What it does, up to 20,000 characters.' }),
    language: t.field({
      type: languageEnum,
      description: 'Of the description; Swedish where left out.',
    }),
    website: t.string({ description: 'Starts with https://' }),
    joinedOn: t.field({ type: 'Date', description: 'When it joined.' }),
    capacity: t.int({ description: 'Collaborations at once, 1–20.' }),
    visibility: t.field({ type: visibilityEnum, description: 'Everyone where left out.' }),
    placeId: t.id({ description: 'Where it is.' }),
  }),
})

const changeInput = builder.inputType('ChangeOrganisationInput', {
  description: 'What to change; what is left out stays, null takes away.',
  fields: (t) => ({
    name: t.string({ description: 'What it is called.' }),
    formerNames: t.stringList({
      description: 'All that it was called before; a name that is changed is added by itself.',
    }),
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

addCreate({
  label: 'Organisation',
  ref: organisationRef,
  description: 'Adds an organisation.',
  input: createInput,
  create: createOrganisations,
})

addChange({
  label: 'Organisation',
  ref: organisationRef,
  description: 'Changes an organisation.',
  input: changeInput,
  change: changeOrganisation,
})
