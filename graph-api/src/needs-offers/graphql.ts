import { builder, type SchemaTypes } from '../builder.ts'
import { readSelection } from '../database/read-selection.ts'
import { organisationRef } from '../organisations/graphql.ts'
import { personRef } from '../people/graphql.ts'
import { idArgument, includeEndedArgument, withEnded } from '../shared/arguments.ts'
import { one, page } from '../shared/compiled.ts'
import { connectionOf, pageArguments, pageComplexity } from '../shared/connection.ts'
import { enumOf, languageEnum, visibilityEnum } from '../shared/enums.ts'
import { findNode } from '../shared/find-node.ts'
import { nodeInterface, nodeMapping } from '../shared/node.ts'
import { themeConnection, themeRef } from '../themes/graphql.ts'
import { listNeeds, listOffers } from './list-resources.ts'
import type { ResourceRow } from './model.ts'
import { needStatements, offerStatements } from './statements.ts'

type Types = PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>

export const resourceKindEnum = enumOf<ResourceRow['kind']>('ResourceKind', 'What is sought or offered.', {
  competence: 'Competence: somebody who can do it.',
  venue: 'A venue.',
  funding: 'Money.',
  data: 'Data.',
  time: 'Time.',
  equipment: 'Equipment.',
  contacts: 'Contacts.',
  material: 'Material.',
  other: 'Something else.',
})

/** The fields that a need and an offer have in common: all of them. */
const resourceFields = (
  t: PothosSchemaTypes.ObjectFieldBuilder<Types, ResourceRow>,
  statements: typeof needStatements,
) => ({
  kind: t.expose('kind', { type: resourceKindEnum, description: 'What it is.' }),
  text: t.exposeString('text', { description: 'In their own words.' }),
  language: t.expose('language', { type: languageEnum, description: 'The language it is written in.' }),
  validUntil: t.expose('validUntil', { type: 'Date', nullable: true, description: 'The last day it holds.' }),
  closedOn: t.expose('closedOn', {
    type: 'Date',
    nullable: true,
    description: 'When it was closed; null: it is open.',
  }),
  confirmedOn: t.expose('confirmedOn', {
    type: 'Date',
    nullable: true,
    description: 'When somebody last said that it still holds.',
  }),
  visibility: t.expose('visibility', { type: visibilityEnum, description: 'Who sees it.' }),
  demo: t.boolean({ description: 'Invented, for the demonstration.', resolve: (row) => row.demo ?? false }),
  createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was added.' }),
  updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it was last changed.' }),
  organisation: t.field({
    type: organisationRef,
    nullable: true,
    description: 'The organisation it is of.',
    ...one(statements.organisation),
  }),
  person: t.field({ type: personRef, nullable: true, description: 'The person it is of.', ...one(statements.person) }),
  themes: t.field({
    type: themeConnection,
    description: 'What it is about.',
    args: pageArguments(t.arg),
    complexity: pageComplexity,
    ...page(statements.themes),
  }),
})

export const needRef = builder.objectRef<ResourceRow>('Need')
needRef.implement({
  description: 'What an organisation or a person seeks.',
  interfaces: [nodeInterface],
  extensions: nodeMapping('Need', 'need'),
  fields: (t) => resourceFields(t, needStatements),
})

export const offerRef = builder.objectRef<ResourceRow>('Offer')
offerRef.implement({
  description: 'What an organisation or a person can contribute.',
  interfaces: [nodeInterface],
  extensions: nodeMapping('Offer', 'offer'),
  fields: (t) => resourceFields(t, offerStatements),
})

const needConnection = connectionOf('Need', needRef)
const offerConnection = connectionOf('Offer', offerRef)

const lists = [
  { name: 'needs', type: needConnection, statements: needStatements, sought: 'seeks' },
  { name: 'offers', type: offerConnection, statements: offerStatements, sought: 'can contribute' },
] as const

for (const { name, type, statements, sought } of lists) {
  builder.objectField(organisationRef, name, (t) =>
    t.field({
      type,
      description: `What it ${sought}, the newest first; closed ones when asked.`,
      args: { ...pageArguments(t.arg), includeEnded: includeEndedArgument(t.arg) },
      complexity: pageComplexity,
      ...page(statements.ofOrganisation, withEnded),
    }),
  )
  builder.objectField(personRef, name, (t) =>
    t.field({
      type,
      description: `What they themselves ${sought === 'seeks' ? 'seek' : sought}, the newest first.`,
      args: { ...pageArguments(t.arg), includeEnded: includeEndedArgument(t.arg) },
      complexity: pageComplexity,
      ...page(statements.ofPerson, withEnded),
    }),
  )
  builder.objectField(themeRef, name, (t) =>
    t.field({
      type,
      description: `The ${name} about it, the newest first; closed ones when asked.`,
      args: { ...pageArguments(t.arg), includeEnded: includeEndedArgument(t.arg) },
      complexity: pageComplexity,
      ...page(statements.ofTheme, withEnded),
    }),
  )
}

const resourceFilter = builder.inputType('ResourceFilter', {
  description: 'Which needs or offers; all where left out.',
  fields: (t) => ({
    kind: t.field({ type: resourceKindEnum, description: 'Of this kind.' }),
    themeId: t.id({ description: 'About this theme.' }),
    organisationId: t.id({ description: 'Of this organisation.' }),
    openOnly: t.boolean({ description: 'Only those that are neither closed nor past their last day.' }),
    text: t.string({ description: 'With this in the text.' }),
  }),
})

builder.queryFields((t) => ({
  need: t.field({
    type: needRef,
    nullable: true,
    description: 'One need.',
    args: { id: idArgument(t.arg) },
    resolve: (_root, { id }, { graph }, info) =>
      findNode<ResourceRow>(graph, { id, label: 'Need', selection: readSelection(info) }),
  }),
  offer: t.field({
    type: offerRef,
    nullable: true,
    description: 'One offer.',
    args: { id: idArgument(t.arg) },
    resolve: (_root, { id }, { graph }, info) =>
      findNode<ResourceRow>(graph, { id, label: 'Offer', selection: readSelection(info) }),
  }),
  needs: t.field({
    type: needConnection,
    description: 'Needs, the newest first.',
    args: { ...pageArguments(t.arg), filter: t.arg({ type: resourceFilter, description: 'Which ones.' }) },
    complexity: pageComplexity,
    resolve: (_root, { filter, ...page }, { graph }, info) =>
      listNeeds(graph, { page, filter: filter ?? null, selection: readSelection(info) }),
  }),
  offers: t.field({
    type: offerConnection,
    description: 'Offers, the newest first.',
    args: { ...pageArguments(t.arg), filter: t.arg({ type: resourceFilter, description: 'Which ones.' }) },
    complexity: pageComplexity,
    resolve: (_root, { filter, ...page }, { graph }, info) =>
      listOffers(graph, { page, filter: filter ?? null, selection: readSelection(info) }),
  }),
}))
