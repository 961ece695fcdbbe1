import { builder } from '../builder.ts'
import { languageEnum, visibilityEnum } from '../shared/enums.ts'
import { addChange, addCreate } from '../shared/mutations.ts'
import { changeGathering } from './change-gathering.ts'
import { changeReflection } from './change-reflection.ts'
import { createGatherings } from './create-gatherings.ts'
import { createReflections } from './create-reflections.ts'
import { gatheringKindEnum, gatheringRef, reflectionRef } from './graphql.ts'

const createGatheringInput = builder.inputType('CreateGatheringInput', {
  description: 'A new gathering, or one that is wished for.',
  fields: (t) => ({
    title: t.string({ required: true, description: 'What it is called, 1–200 characters.' }),
    kind: t.field({ type: gatheringKindEnum, required: true, description: 'What kind it is.' }),
    description: t.string({ description: 'What it is about, up to 20,000 characters.' }),
    language: t.field({ type: languageEnum, description: 'Of its texts; Swedish where left out.' }),
    startsOn: t.field({ type: 'Date', description: 'The day; left out: that of the time, or none is set yet.' }),
    endsOn: t.field({ type: 'Date', description: 'The last day, where it goes on for several.' }),
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
    endsOn: t.field({ type: 'Date', description: 'The last day, where it goes on for several.' }),
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
    visibility: t.field({ type: visibilityEnum, description: 'The partnership where left out.' }),
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

addCreate({
  label: 'Gathering',
  ref: gatheringRef,
  description: 'Adds a gathering, held, planned or wished for.',
  input: createGatheringInput,
  create: createGatherings,
})

addChange({
  label: 'Gathering',
  ref: gatheringRef,
  description: 'Changes a gathering.',
  input: changeGatheringInput,
  change: changeGathering,
})

addCreate({
  label: 'Reflection',
  ref: reflectionRef,
  description: 'Adds what somebody wrote at a gathering.',
  input: createReflectionInput,
  create: createReflections,
})

addChange({
  label: 'Reflection',
  ref: reflectionRef,
  description: 'Changes a reflection.',
  input: changeReflectionInput,
  change: changeReflection,
})
