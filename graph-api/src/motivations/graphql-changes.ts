import { builder } from '../builder.ts'
import { languageEnum, visibilityEnum } from '../shared/enums.ts'
import { addChange, addCreate, addMutation } from '../shared/mutations.ts'
import { changeMotivation } from './change-motivation.ts'
import { createMotivations } from './create-motivations.ts'
import { endSupport } from './end-support.ts'
import { motivationKindEnum, motivationRef, motivationRelationEnum } from './graphql.ts'
import { supportMotivation } from './support-motivation.ts'

const holderInput = builder.inputType('MotivationHolderInput', {
  description: 'Somebody whose own it is, or who stands behind it.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'An organisation or a person.' }),
    relation: t.field({
      type: motivationRelationEnum,
      required: true,
      description: 'Whether it is their own or they stand behind it.',
    }),
    since: t.field({ type: 'Date', description: 'Since when.' }),
  }),
})

const createInput = builder.inputType('CreateMotivationInput', {
  description: 'A new hope, concern or driver.',
  fields: (t) => ({
    kind: t.field({ type: motivationKindEnum, required: true, description: 'Hope, concern or driver.' }),
    category: t.string({ description: 'Under which heading, up to 200 characters.' }),
    text: t.string({ required: true, description: 'In one’s own words, 1–20,000 characters.' }),
    language: t.field({ type: languageEnum, description: 'Of the text; Swedish where left out.' }),
    visibility: t.field({ type: visibilityEnum, description: 'The partnership where left out.' }),
    gatheringId: t.id({ description: 'The gathering at which it is voiced.' }),
    themeIds: t.idList({ description: 'What it is about, at most 50.' }),
    holders: t.field({ type: [holderInput], description: 'Whose it is, at most 50; none: voiced without a name.' }),
    answeredByIds: t.idList({ description: 'The initiatives that answer it, at most 50.' }),
  }),
})

const changeInput = builder.inputType('ChangeMotivationInput', {
  description: 'What to change; what is left out stays, null takes away.',
  fields: (t) => ({
    kind: t.field({ type: motivationKindEnum, description: 'Hope, concern or driver.' }),
    category: t.string({ description: 'Under which heading.' }),
    text: t.string({ description: 'In one’s own words.' }),
    language: t.field({ type: languageEnum, description: 'Of the text.' }),
    visibility: t.field({ type: visibilityEnum, description: 'Who sees it.' }),
    themeIds: t.idList({ description: 'All it is about.' }),
  }),
})

const supportInput = builder.inputType('SupportMotivationInput', {
  description: 'Who stands behind a motivation.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The motivation.' }),
    holderId: t.id({ required: true, description: 'An organisation or a person.' }),
    since: t.field({ type: 'Date', description: 'Today where left out.' }),
  }),
})

const endSupportInput = builder.inputType('EndSupportInput', {
  description: 'Who no longer holds a motivation or stands behind it.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The motivation.' }),
    holderId: t.id({ required: true, description: 'An organisation or a person.' }),
    until: t.field({ type: 'Date', description: 'Today where left out; null takes the ending back.' }),
  }),
})

addMutation('supportMotivation', {
  label: 'Motivation',
  ref: motivationRef,
  description: 'Notes that somebody stands behind a motivation.',
  args: (arg) => ({ input: arg({ type: supportInput, required: true, description: 'Who and which.' }) }),
  write: (graph, { input }) => supportMotivation(graph, input),
})

addMutation('endSupport', {
  label: 'Motivation',
  ref: motivationRef,
  description: 'Ends that somebody holds a motivation or stands behind it; that they did is kept.',
  args: (arg) => ({ input: arg({ type: endSupportInput, required: true, description: 'Who and which.' }) }),
  write: (graph, { input }) => endSupport(graph, input),
})

addCreate({
  label: 'Motivation',
  ref: motivationRef,
  description: 'Adds a hope, a concern or a driver.',
  input: createInput,
  create: createMotivations,
})

addChange({
  label: 'Motivation',
  ref: motivationRef,
  description: 'Changes a motivation.',
  input: changeInput,
  change: changeMotivation,
})
