import { builder } from '../builder.ts'
import { readSelection } from '../database/read-selection.ts'
import { idArgument, readAtArgument } from '../shared/arguments.ts'
import { languageEnum, visibilityEnum } from '../shared/enums.ts'
import { expectedErrors } from '../shared/error-types.ts'
import { findWritten } from '../shared/find-node.ts'
import { changeMotivation } from './change-motivation.ts'
import { createMotivations } from './create-motivations.ts'
import { endSupport } from './end-support.ts'
import { motivationKindEnum, motivationRef, motivationRelationEnum } from './graphql.ts'
import type { MotivationRow } from './model.ts'
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
    visibility: t.field({ type: visibilityEnum, description: 'Everyone where left out.' }),
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
    until: t.field({ type: 'Date', description: 'Today where left out.' }),
  }),
})

builder.mutationFields((t) => ({
  createMotivation: t.field({
    type: motivationRef,
    description: 'Adds a hope, a concern or a driver.',
    errors: expectedErrors,
    args: { input: t.arg({ type: createInput, required: true, description: 'The motivation.' }) },
    resolve: async (_root, { input }, { graph }, info) => {
      const { ids } = await createMotivations(graph, { items: [input], source: 'person' })
      return findWritten<MotivationRow>(graph, {
        id: ids[0],
        label: 'Motivation',
        selection: readSelection(info, ['data']),
      })
    },
  }),
  changeMotivation: t.field({
    type: motivationRef,
    description: 'Changes a motivation.',
    errors: expectedErrors,
    args: {
      id: idArgument(t.arg),
      input: t.arg({ type: changeInput, required: true, description: 'What to change.' }),
      readAt: readAtArgument(t.arg),
    },
    resolve: async (_root, { id, input, readAt }, { graph }, info) => {
      await changeMotivation(graph, { id, changes: input, readAt: readAt ?? null })
      return findWritten<MotivationRow>(graph, { id, label: 'Motivation', selection: readSelection(info, ['data']) })
    },
  }),
  supportMotivation: t.field({
    type: motivationRef,
    description: 'Notes that somebody stands behind a motivation.',
    errors: expectedErrors,
    args: { input: t.arg({ type: supportInput, required: true, description: 'Who and which.' }) },
    resolve: async (_root, { input }, { graph }, info) => {
      const id = await supportMotivation(graph, input)
      return findWritten<MotivationRow>(graph, { id, label: 'Motivation', selection: readSelection(info, ['data']) })
    },
  }),
  endSupport: t.field({
    type: motivationRef,
    description: 'Ends that somebody holds a motivation or stands behind it; that they did is kept.',
    errors: expectedErrors,
    args: { input: t.arg({ type: endSupportInput, required: true, description: 'Who and which.' }) },
    resolve: async (_root, { input }, { graph }, info) => {
      const id = await endSupport(graph, input)
      return findWritten<MotivationRow>(graph, { id, label: 'Motivation', selection: readSelection(info, ['data']) })
    },
  }),
}))
