import { builder } from '../builder.ts'
import { readSelection } from '../database/read-selection.ts'
import { placeRef } from '../places/graphql.ts'
import { idArgument } from '../shared/arguments.ts'
import { many, one } from '../shared/compiled.ts'
import { connectionOf, pageArguments, pageComplexity } from '../shared/connection.ts'
import { enumOf, languageEnum, nameOrderEnum, visibilityEnum } from '../shared/enums.ts'
import { findNode } from '../shared/find-node.ts'
import { nodeInterface, nodeMapping } from '../shared/node.ts'
import { isReachableFor } from '../shared/reachable.ts'
import type { Viewer } from '../shared/viewer.ts'
import { listOrganisations } from './list-organisations.ts'
import type { OrganisationRow } from './model.ts'
import { organisationOtherPlaces, organisationParent, organisationParts, organisationPlace } from './statements.ts'

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

export const contactVisibilityEnum = enumOf('ContactVisibility', 'Who sees how to reach an organisation.', {
  network: 'The partners.',
  everyone: 'Everyone.',
})

/** How to reach it, for those who may see it. */
function reachableFor(viewer: Viewer, row: OrganisationRow, value: string | null): string | null {
  return isReachableFor(viewer, row.contactVisibility) ? (value ?? null) : null
}

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
    shortNames: t.stringList({
      description: 'What it is called for short.',
      resolve: (row) => [...(row.shortNames ?? [])],
    }),
    formerNames: t.stringList({
      description: 'What it was called before, the latest first.',
      resolve: (row) => [...(row.formerNames ?? [])],
    }),
    organisationNumber: t.exposeString('organisationNumber', {
      nullable: true,
      description: 'Swedish: `556016-0680`.',
    }),
    email: t.string({
      nullable: true,
      description: 'How to write to it; null to those who may not see it.',
      extensions: { graph: { properties: ['email', 'contactVisibility'] } },
      resolve: (row, _arguments, { viewer }) => reachableFor(viewer, row, row.email),
    }),
    phone: t.string({
      nullable: true,
      description: 'How to call it; null to those who may not see it.',
      extensions: { graph: { properties: ['phone', 'contactVisibility'] } },
      resolve: (row, _arguments, { viewer }) => reachableFor(viewer, row, row.phone),
    }),
    contactVisibility: t.field({
      type: contactVisibilityEnum,
      description: 'Who sees e-mail and phone.',
      resolve: (row) => row.contactVisibility ?? 'everyone',
    }),
    address: t.exposeString('address', { nullable: true, description: 'Street and number.' }),
    postalCode: t.exposeString('postalCode', { nullable: true, description: 'The postal code.' }),
    latitude: t.exposeFloat('latitude', { nullable: true, description: 'Degrees north, WGS 84.' }),
    longitude: t.exposeFloat('longitude', { nullable: true, description: 'Degrees east, WGS 84.' }),
    externalIds: t.stringList({
      description: 'Its addresses or ids in other registers.',
      resolve: (row) => [...(row.externalIds ?? [])],
    }),
    otherPlaces: t.field({
      type: [placeRef],
      description: 'Where it is besides, up to 50.',
      ...many(organisationOtherPlaces),
    }),
    parent: t.field({
      type: organisationRef,
      nullable: true,
      description: 'What it is a part of.',
      ...one(organisationParent),
    }),
    parts: t.field({
      type: [organisationRef],
      description: 'What is a part of it, up to 50.',
      ...many(organisationParts),
    }),
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
    args: {
      ...pageArguments(t.arg),
      filter: t.arg({ type: organisationFilter, description: 'Which ones.' }),
      order: t.arg({ type: nameOrderEnum, description: 'Which way; from the first name where left out.' }),
    },
    complexity: pageComplexity,
    resolve: (_root, { filter, order, ...page }, { graph }, info) =>
      listOrganisations(graph, { page, filter: filter ?? null, order: order ?? null, selection: readSelection(info) }),
  }),
}))
