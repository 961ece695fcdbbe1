import { builder } from '../builder.ts'
import { readSelection } from '../database/read-selection.ts'
import { initiativeConnection, initiativeRef } from '../initiatives/graphql.ts'
import { organisationRef } from '../organisations/graphql.ts'
import { personRef } from '../people/graphql.ts'
import { idArgument, includeEndedArgument, withEnded } from '../shared/arguments.ts'
import { page } from '../shared/compiled.ts'
import { connectionOf, pageArguments, pageComplexity } from '../shared/connection.ts'
import { type EdgeBuilder, lastingFields } from '../shared/edge-fields.ts'
import { enumOf, languageEnum, visibilityEnum } from '../shared/enums.ts'
import { findNode } from '../shared/find-node.ts'
import { nodeInterface, nodeMapping } from '../shared/node.ts'
import { themeConnection, themeRef } from '../themes/graphql.ts'
import { listMotivations } from './list-motivations.ts'
import type { MotivationRelation, MotivationRow } from './model.ts'
import {
  initiativeAnswers,
  motivationAnsweredBy,
  motivationHolders,
  motivationThemes,
  organisationMotivations,
  personMotivations,
  themeMotivations,
} from './statements.ts'

export const motivationKindEnum = enumOf<MotivationRow['kind']>('MotivationKind', 'What moves somebody.', {
  hope: 'Something hoped for.',
  concern: 'Something that worries.',
  driver: 'Something that drives.',
})

export const motivationRelationEnum = enumOf<MotivationRelation>('MotivationRelation', 'How near it is to somebody.', {
  holds: 'It is their own.',
  supports: 'They stand behind it.',
})

export const motivationRef = builder.objectRef<MotivationRow>('Motivation')
export const motivationConnection = connectionOf('Motivation', motivationRef)

const heldFields = (t: EdgeBuilder) => ({
  relation: t.field({
    type: motivationRelationEnum,
    description: 'Whether it is their own or they stand behind it.',
    resolve: (edge) => edge.relation as MotivationRelation,
  }),
  ...lastingFields(t),
})

const holderConnection = connectionOf('MotivationHolder', organisationRef, heldFields)
const organisationMotivationConnection = connectionOf('OrganisationMotivation', motivationRef, heldFields)

motivationRef.implement({
  description: 'A hope, a concern or a driver: of somebody, or voiced at a gathering without a name.',
  interfaces: [nodeInterface],
  extensions: nodeMapping('Motivation', 'motivation'),
  fields: (t) => ({
    kind: t.expose('kind', { type: motivationKindEnum, description: 'Hope, concern or driver.' }),
    category: t.exposeString('category', { nullable: true, description: 'Under which heading it stands.' }),
    text: t.exposeString('text', { description: 'In their own words.' }),
    language: t.expose('language', { type: languageEnum, description: 'The language it is written in.' }),
    visibility: t.expose('visibility', { type: visibilityEnum, description: 'Who sees it.' }),
    sourcePart: t.exposeString('sourcePart', { nullable: true, description: 'Where in the source it stands.' }),
    demo: t.boolean({ description: 'Invented, for the demonstration.', resolve: (row) => row.demo ?? false }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was added.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it was last changed.' }),
    themes: t.field({
      type: themeConnection,
      description: 'What it is about.',
      args: pageArguments(t.arg),
      complexity: pageComplexity,
      ...page(motivationThemes),
    }),
    holders: t.field({
      type: holderConnection,
      description: 'The organisations whose own it is, then those that stand behind it.',
      args: { ...pageArguments(t.arg), includeEnded: includeEndedArgument(t.arg) },
      complexity: pageComplexity,
      ...page(motivationHolders, withEnded),
    }),
    answeredBy: t.field({
      type: initiativeConnection,
      description: 'The initiatives that answer it, by title.',
      args: { ...pageArguments(t.arg), includeEnded: includeEndedArgument(t.arg) },
      complexity: pageComplexity,
      ...page(motivationAnsweredBy, withEnded),
    }),
  }),
})

builder.objectField(initiativeRef, 'answers', (t) =>
  t.field({
    type: motivationConnection,
    description: 'The hopes, concerns and drivers it answers.',
    args: { ...pageArguments(t.arg), includeEnded: includeEndedArgument(t.arg) },
    complexity: pageComplexity,
    ...page(initiativeAnswers, withEnded),
  }),
)

builder.objectField(organisationRef, 'motivations', (t) =>
  t.field({
    type: organisationMotivationConnection,
    description: 'What moves and worries it: its own, then what it stands behind.',
    args: { ...pageArguments(t.arg), includeEnded: includeEndedArgument(t.arg) },
    complexity: pageComplexity,
    ...page(organisationMotivations, withEnded),
  }),
)

builder.objectField(personRef, 'motivations', (t) =>
  t.field({
    type: motivationConnection,
    description: 'What moves and worries them: their own, then what they stand behind.',
    args: { ...pageArguments(t.arg), includeEnded: includeEndedArgument(t.arg) },
    complexity: pageComplexity,
    ...page(personMotivations, withEnded),
  }),
)

builder.objectField(themeRef, 'motivations', (t) =>
  t.field({
    type: motivationConnection,
    description: 'The hopes, concerns and drivers about it.',
    args: pageArguments(t.arg),
    complexity: pageComplexity,
    ...page(themeMotivations),
  }),
)

const motivationFilter = builder.inputType('MotivationFilter', {
  description: 'Which motivations; all where left out.',
  fields: (t) => ({
    kind: t.field({ type: motivationKindEnum, description: 'Of this kind.' }),
    category: t.string({ description: 'Under this heading.' }),
    gatheringId: t.id({ description: 'Voiced at this gathering.' }),
    themeId: t.id({ description: 'About this theme.' }),
    text: t.string({ description: 'With this in the text.' }),
  }),
})

builder.queryFields((t) => ({
  motivation: t.field({
    type: motivationRef,
    nullable: true,
    description: 'One motivation.',
    args: { id: idArgument(t.arg) },
    resolve: (_root, { id }, { graph }, info) =>
      findNode<MotivationRow>(graph, { id, label: 'Motivation', selection: readSelection(info) }),
  }),
  motivations: t.field({
    type: motivationConnection,
    description: 'Motivations as they stand in their source, then the oldest first.',
    args: { ...pageArguments(t.arg), filter: t.arg({ type: motivationFilter, description: 'Which ones.' }) },
    complexity: pageComplexity,
    resolve: (_root, { filter, ...page }, { graph }, info) =>
      listMotivations(graph, { page, filter: filter ?? null, selection: readSelection(info) }),
  }),
}))
