import { builder } from '../builder.ts'
import { readSelection } from '../database/read-selection.ts'
import { motivationConnection, motivationRef } from '../motivations/graphql.ts'
import { organisationConnection, organisationRef } from '../organisations/graphql.ts'
import { placeRef } from '../places/graphql.ts'
import { idArgument, includeEndedArgument, withEnded } from '../shared/arguments.ts'
import { one, page } from '../shared/compiled.ts'
import { connectionOf, pageArguments, pageComplexity } from '../shared/connection.ts'
import { enumOf, languageEnum, visibilityEnum } from '../shared/enums.ts'
import { findNode } from '../shared/find-node.ts'
import { nodeInterface, nodeMapping } from '../shared/node.ts'
import { listGatherings } from './list-gatherings.ts'
import type { GatheringRow, ReflectionRow } from './model.ts'
import {
  gatheringMotivations,
  gatheringOrganisations,
  gatheringPlace,
  gatheringReflections,
  gatheringWishedMeetings,
  motivationGathering,
  organisationGatherings,
  reflectionGathering,
} from './statements.ts'

export const gatheringKindEnum = enumOf<GatheringRow['kind']>('GatheringKind', 'What kind of gathering it is.', {
  learning_meeting: 'A learning meeting.',
  webinar: 'A webinar.',
  open_space: 'An open space.',
  theme_meeting: 'A meeting about one theme.',
  other: 'Something else.',
})

export const gatheringRef = builder.objectRef<GatheringRow>('Gathering')
export const reflectionRef = builder.objectRef<ReflectionRow>('Reflection')
const gatheringConnection = connectionOf('Gathering', gatheringRef)
const reflectionConnection = connectionOf('Reflection', reflectionRef)

gatheringRef.implement({
  description: 'A learning meeting, a webinar, an open space, a theme meeting: held, planned or wished for.',
  interfaces: [nodeInterface],
  extensions: nodeMapping('Gathering', 'gathering'),
  fields: (t) => ({
    title: t.exposeString('title', { description: 'What it is called.' }),
    kind: t.expose('kind', { type: gatheringKindEnum, description: 'What kind it is.' }),
    description: t.exposeString('description', { nullable: true, description: 'What it is about.' }),
    language: t.expose('language', { type: languageEnum, description: 'The language of its texts.' }),
    startsOn: t.expose('startsOn', { type: 'Date', nullable: true, description: 'The day; null: none is set yet.' }),
    endsOn: t.expose('endsOn', {
      type: 'Date',
      nullable: true,
      description: 'The last day, where it goes on for several; null: it ends on the day it starts.',
    }),
    startsAt: t.exposeString('startsAt', { nullable: true, description: 'Local time: `2024-04-23T13:00`.' }),
    endsAt: t.exposeString('endsAt', { nullable: true, description: 'Local time: `2024-04-23T16:00`.' }),
    speakers: t.stringList({
      description: 'Who speaks, as the programme words it.',
      resolve: (row) => [...(row.speakers ?? [])],
    }),
    sourcePart: t.exposeString('sourcePart', { nullable: true, description: 'Where in the source it stands.' }),
    visibility: t.expose('visibility', { type: visibilityEnum, description: 'Who sees it.' }),
    demo: t.boolean({ description: 'Invented, for the demonstration.', resolve: (row) => row.demo ?? false }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was added.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it was last changed.' }),
    place: t.field({ type: placeRef, nullable: true, description: 'Where it is held.', ...one(gatheringPlace) }),
    reflections: t.field({
      type: reflectionConnection,
      description: 'What was written there, prompt by prompt.',
      args: pageArguments(t.arg),
      complexity: pageComplexity,
      ...page(gatheringReflections),
    }),
    motivations: t.field({
      type: motivationConnection,
      description: 'The hopes, concerns and drivers voiced there.',
      args: pageArguments(t.arg),
      complexity: pageComplexity,
      ...page(gatheringMotivations),
    }),
    wishedThemeMeetings: t.field({
      type: gatheringConnection,
      description: 'The theme meetings that were wished for there.',
      args: pageArguments(t.arg),
      complexity: pageComplexity,
      ...page(gatheringWishedMeetings),
    }),
    organisations: t.field({
      type: organisationConnection,
      description: 'The organisations that took part.',
      args: { ...pageArguments(t.arg), includeEnded: includeEndedArgument(t.arg) },
      complexity: pageComplexity,
      ...page(gatheringOrganisations, withEnded),
    }),
  }),
})

reflectionRef.implement({
  description: 'What somebody wrote at a gathering.',
  interfaces: [nodeInterface],
  extensions: nodeMapping('Reflection', 'reflection'),
  fields: (t) => ({
    prompt: t.exposeString('prompt', { description: 'The question it answers.' }),
    text: t.exposeString('text', { description: 'What was written.' }),
    language: t.expose('language', { type: languageEnum, description: 'The language it is written in.' }),
    sourcePart: t.exposeString('sourcePart', { nullable: true, description: 'Where in the source it stands.' }),
    visibility: t.expose('visibility', { type: visibilityEnum, description: 'Who sees it.' }),
    demo: t.boolean({ description: 'Invented, for the demonstration.', resolve: (row) => row.demo ?? false }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was added.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it was last changed.' }),
    gathering: t.field({
      type: gatheringRef,
      nullable: true,
      description: 'Where it was written.',
      ...one(reflectionGathering),
    }),
  }),
})

builder.objectField(motivationRef, 'gathering', (t) =>
  t.field({
    type: gatheringRef,
    nullable: true,
    description: 'Where it was voiced.',
    ...one(motivationGathering),
  }),
)

builder.objectField(organisationRef, 'gatherings', (t) =>
  t.field({
    type: gatheringConnection,
    description: 'The gatherings it took part in.',
    args: { ...pageArguments(t.arg), includeEnded: includeEndedArgument(t.arg) },
    complexity: pageComplexity,
    ...page(organisationGatherings, withEnded),
  }),
)

builder.queryFields((t) => ({
  gathering: t.field({
    type: gatheringRef,
    nullable: true,
    description: 'One gathering.',
    args: { id: idArgument(t.arg) },
    resolve: (_root, { id }, { graph }, info) =>
      findNode<GatheringRow>(graph, { id, label: 'Gathering', selection: readSelection(info) }),
  }),
  gatherings: t.field({
    type: gatheringConnection,
    description: 'Gatherings: those to come, the next one first; those without a day; the past ones, the latest first.',
    args: pageArguments(t.arg),
    complexity: pageComplexity,
    resolve: (_root, page, { graph }, info) => listGatherings(graph, { page, selection: readSelection(info) }),
  }),
}))
