import { builder } from '../builder.ts'
import { readSelection } from '../database/read-selection.ts'
import { organisationRef } from '../organisations/graphql.ts'
import { idArgument, includeEndedArgument, withEnded } from '../shared/arguments.ts'
import { page } from '../shared/compiled.ts'
import { connectionOf, pageArguments, pageComplexity } from '../shared/connection.ts'
import { type EdgeBuilder, lastingFields } from '../shared/edge-fields.ts'
import { languageEnum, nameOrderEnum, visibilityEnum } from '../shared/enums.ts'
import { findNode } from '../shared/find-node.ts'
import { nodeInterface, nodeMapping } from '../shared/node.ts'
import { listPeople } from './list-people.ts'
import type { PersonRow } from './model.ts'
import { organisationPeople, personOrganisations } from './statements.ts'

export const personRef = builder.objectRef<PersonRow>('Person')
personRef.implement({
  description: 'Somebody at an organisation of the partnership.',
  interfaces: [nodeInterface],
  extensions: nodeMapping('Person', 'person'),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What they are called.' }),
    formerNames: t.stringList({
      description: 'What they were called before, the latest first.',
      resolve: (row) => [...(row.formerNames ?? [])],
    }),
    description: t.exposeString('description', { nullable: true, description: 'What they work with and care about.' }),
    language: t.expose('language', { type: languageEnum, description: 'The language of the description.' }),
    visibility: t.expose('visibility', { type: visibilityEnum, description: 'Who sees them.' }),
    demo: t.boolean({ description: 'Invented, for the demonstration.', resolve: (row) => row.demo ?? false }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When they were added.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When this was last changed.' }),
  }),
})

const workFields = (t: EdgeBuilder) => ({
  role: t.string({
    nullable: true,
    description: 'What they do there.',
    resolve: (edge) => (edge.role ?? null) as string | null,
  }),
  ...lastingFields(t),
})

export const personConnection = connectionOf('Person', personRef)
const organisationPersonConnection = connectionOf('OrganisationPerson', personRef, workFields)
const personOrganisationConnection = connectionOf('PersonOrganisation', organisationRef, workFields)

builder.objectField(personRef, 'organisations', (t) =>
  t.field({
    type: personOrganisationConnection,
    description: 'Where they work, by name.',
    args: { ...pageArguments(t.arg), includeEnded: includeEndedArgument(t.arg) },
    complexity: pageComplexity,
    ...page(personOrganisations, withEnded),
  }),
)

builder.objectField(organisationRef, 'people', (t) =>
  t.field({
    type: organisationPersonConnection,
    description: 'Who works there, by name.',
    args: { ...pageArguments(t.arg), includeEnded: includeEndedArgument(t.arg) },
    complexity: pageComplexity,
    ...page(organisationPeople, withEnded),
  }),
)

builder.queryFields((t) => ({
  person: t.field({
    type: personRef,
    nullable: true,
    description: 'One person.',
    args: { id: idArgument(t.arg) },
    resolve: (_root, { id }, { graph }, info) =>
      findNode<PersonRow>(graph, { id, label: 'Person', selection: readSelection(info) }),
  }),
  people: t.field({
    type: personConnection,
    description: 'People by name.',
    args: {
      ...pageArguments(t.arg),
      text: t.arg.string({ description: 'With this in the name.' }),
      order: t.arg({ type: nameOrderEnum, description: 'Which way; from the first name where left out.' }),
    },
    complexity: pageComplexity,
    resolve: (_root, { text, order, ...page }, { graph }, info) =>
      listPeople(graph, { page, text: text ?? null, order: order ?? null, selection: readSelection(info) }),
  }),
}))
