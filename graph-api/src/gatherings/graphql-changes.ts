import { builder } from '../builder.ts'
import { readSelection } from '../database/read-selection.ts'
import { idArgument, readAtArgument } from '../shared/arguments.ts'
import { languageEnum, visibilityEnum } from '../shared/enums.ts'
import { expectedErrors } from '../shared/error-types.ts'
import { findWritten } from '../shared/find-node.ts'
import { changeGathering } from './change-gathering.ts'
import { changeReflection } from './change-reflection.ts'
import { createGatherings } from './create-gatherings.ts'
import { createReflections } from './create-reflections.ts'
import { gatheringKindEnum, gatheringRef, reflectionRef } from './graphql.ts'
import type { GatheringRow, ReflectionRow } from './model.ts'

const createGatheringInput = builder.inputType('CreateGatheringInput', {
  description: 'A new gathering, or one that is wished for.',
  fields: (t) => ({
    title: t.string({ required: true, description: 'What it is called, 1–200 characters.' }),
    kind: t.field({ type: gatheringKindEnum, required: true, description: 'What kind it is.' }),
    description: t.string({ description: 'What it is about, up to 20,000 characters.' }),
    language: t.field({ type: languageEnum, description: 'Of its texts; Swedish where left out.' }),
    startsOn: t.field({ type: 'Date', description: 'The day; left out: none is set yet.' }),
    startsAt: t.string({ description: 'Local time: `2024-04-23T13:00`.' }),
    endsAt: t.string({ description: 'Local time: `2024-04-23T16:00`.' }),
    speakers: t.stringList({ description: 'Who speaks, a line each, at most 30.' }),
    visibility: t.field({ type: visibilityEnum, description: 'Everyone where left out.' }),
    placeId: t.id({ description: 'Where it is held.' }),
    wishedAtId: t.id({ description: 'The gathering at which it was wished for.' }),
    organisationIds: t.idList({ description: 'The organisations that take part, at most 50.' }),
  }),
})

const changeGatheringInput = builder.inputType('ChangeGatheringInput', {
  description: 'What to change; what is left out stays, null takes away.',
  fields: (t) => ({
    title: t.string({ description: 'What it is called.' }),
    kind: t.field({ type: gatheringKindEnum, description: 'What kind it is.' }),
    description: t.string({ description: 'What it is about.' }),
    language: t.field({ type: languageEnum, description: 'Of its texts.' }),
    startsOn: t.field({ type: 'Date', description: 'The day.' }),
    startsAt: t.string({ description: 'Local time: `2024-04-23T13:00`.' }),
    endsAt: t.string({ description: 'Local time: `2024-04-23T16:00`.' }),
    speakers: t.stringList({ description: 'Who speaks, a line each.' }),
    visibility: t.field({ type: visibilityEnum, description: 'Who sees it.' }),
    placeId: t.id({ description: 'Where it is held.' }),
  }),
})

const createReflectionInput = builder.inputType('CreateReflectionInput', {
  description: 'What somebody writes at a gathering.',
  fields: (t) => ({
    gatheringId: t.id({ required: true, description: 'The gathering.' }),
    prompt: t.string({ required: true, description: 'The question it answers.' }),
    text: t.string({ required: true, description: 'What is written, 1–20,000 characters.' }),
    language: t.field({ type: languageEnum, description: 'Of the text; Swedish where left out.' }),
    visibility: t.field({ type: visibilityEnum, description: 'Everyone where left out.' }),
  }),
})

const changeReflectionInput = builder.inputType('ChangeReflectionInput', {
  description: 'What to change; what is left out stays.',
  fields: (t) => ({
    prompt: t.string({ description: 'The question it answers.' }),
    text: t.string({ description: 'What is written.' }),
    language: t.field({ type: languageEnum, description: 'Of the text.' }),
    visibility: t.field({ type: visibilityEnum, description: 'Who sees it.' }),
  }),
})

builder.mutationFields((t) => ({
  createGathering: t.field({
    type: gatheringRef,
    description: 'Adds a gathering, held, planned or wished for.',
    errors: expectedErrors,
    args: { input: t.arg({ type: createGatheringInput, required: true, description: 'The gathering.' }) },
    resolve: async (_root, { input }, { graph }, info) => {
      const { ids } = await createGatherings(graph, { items: [input], source: 'person' })
      return findWritten<GatheringRow>(graph, {
        id: ids[0],
        label: 'Gathering',
        selection: readSelection(info, ['data']),
      })
    },
  }),
  changeGathering: t.field({
    type: gatheringRef,
    description: 'Changes a gathering.',
    errors: expectedErrors,
    args: {
      id: idArgument(t.arg),
      input: t.arg({ type: changeGatheringInput, required: true, description: 'What to change.' }),
      readAt: readAtArgument(t.arg),
    },
    resolve: async (_root, { id, input, readAt }, { graph }, info) => {
      await changeGathering(graph, { id, changes: input, readAt: readAt ?? null })
      return findWritten<GatheringRow>(graph, { id, label: 'Gathering', selection: readSelection(info, ['data']) })
    },
  }),
  createReflection: t.field({
    type: reflectionRef,
    description: 'Adds what somebody wrote at a gathering.',
    errors: expectedErrors,
    args: { input: t.arg({ type: createReflectionInput, required: true, description: 'The reflection.' }) },
    resolve: async (_root, { input }, { graph }, info) => {
      const { ids } = await createReflections(graph, { items: [input], source: 'person' })
      return findWritten<ReflectionRow>(graph, {
        id: ids[0],
        label: 'Reflection',
        selection: readSelection(info, ['data']),
      })
    },
  }),
  changeReflection: t.field({
    type: reflectionRef,
    description: 'Changes a reflection.',
    errors: expectedErrors,
    args: {
      id: idArgument(t.arg),
      input: t.arg({ type: changeReflectionInput, required: true, description: 'What to change.' }),
      readAt: readAtArgument(t.arg),
    },
    resolve: async (_root, { id, input, readAt }, { graph }, info) => {
      await changeReflection(graph, { id, changes: input, readAt: readAt ?? null })
      return findWritten<ReflectionRow>(graph, { id, label: 'Reflection', selection: readSelection(info, ['data']) })
    },
  }),
}))
