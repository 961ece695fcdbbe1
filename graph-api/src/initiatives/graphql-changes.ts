import { builder } from '../builder.ts'
import { readSelection } from '../database/read-selection.ts'
import { idArgument, readAtArgument } from '../shared/arguments.ts'
import { languageEnum, visibilityEnum } from '../shared/enums.ts'
import { expectedErrors } from '../shared/error-types.ts'
import { findWritten } from '../shared/find-node.ts'
import { changeInitiative } from './change-initiative.ts'
import { createInitiatives } from './create-initiatives.ts'
import { endInitiative } from './end-initiative.ts'
import { initiativeRef, initiativeStatusEnum } from './graphql.ts'
import type { InitiativeRow } from './model.ts'

const createInput = builder.inputType('CreateInitiativeInput', {
  description: 'A new initiative.',
  fields: (t) => ({
    title: t.string({ required: true, description: 'What it is called, 1–200 characters.' }),
    summary: t.string({ required: true, description: 'What it does, for whom and how, up to 20,000 characters.' }),
    titleOther: t.string({ description: 'The title in another language.' }),
    summaryOther: t.string({ description: 'The summary in another language.' }),
    languageOther: t.field({ type: languageEnum, description: 'That other language.' }),
    language: t.field({ type: languageEnum, description: 'Of the texts; Swedish where left out.' }),
    status: t.field({ type: initiativeStatusEnum, description: 'How far it has come; ongoing where left out.' }),
    startsOn: t.field({ type: 'Date', description: 'When it starts or started.' }),
    endsOn: t.field({ type: 'Date', description: 'When it ends or ended.' }),
    visibility: t.field({ type: visibilityEnum, description: 'Everyone where left out.' }),
    placeId: t.id({ description: 'Where it is done.' }),
    parentId: t.id({ description: 'The initiative it is a part of.' }),
    leadIds: t.idList({ description: 'The organisations that lead it.' }),
    partnerIds: t.idList({ description: 'The organisations that take part.' }),
    contactIds: t.idList({ description: 'The people to ask about it.' }),
    themeIds: t.idList({ description: 'What it is about.' }),
    challengeIds: t.idList({ description: 'The climate challenges it addresses.' }),
    audienceIds: t.idList({ description: 'For whom it is.' }),
    answersIds: t.idList({ description: 'The hopes, concerns and drivers it answers.' }),
  }),
})

const changeInput = builder.inputType('ChangeInitiativeInput', {
  description: 'What to change; what is left out stays, null takes away, a list replaces the list.',
  fields: (t) => ({
    title: t.string({ description: 'What it is called.' }),
    summary: t.string({ description: 'What it does, for whom and how.' }),
    titleOther: t.string({ description: 'The title in another language.' }),
    summaryOther: t.string({ description: 'The summary in another language.' }),
    languageOther: t.field({ type: languageEnum, description: 'That other language.' }),
    language: t.field({ type: languageEnum, description: 'Of the texts.' }),
    status: t.field({ type: initiativeStatusEnum, description: 'How far it has come.' }),
    startsOn: t.field({ type: 'Date', description: 'When it starts or started.' }),
    endsOn: t.field({ type: 'Date', description: 'When it ends or ended.' }),
    visibility: t.field({ type: visibilityEnum, description: 'Who sees it.' }),
    placeId: t.id({ description: 'Where it is done.' }),
    parentId: t.id({ description: 'The initiative it is a part of.' }),
    themeIds: t.idList({ description: 'All that it is about.' }),
    challengeIds: t.idList({ description: 'All climate challenges it addresses.' }),
    audienceIds: t.idList({ description: 'All for whom it is.' }),
  }),
})

builder.mutationFields((t) => ({
  createInitiative: t.field({
    type: initiativeRef,
    description: 'Adds an initiative.',
    errors: expectedErrors,
    args: { input: t.arg({ type: createInput, required: true, description: 'The initiative.' }) },
    resolve: async (_root, { input }, { graph }, info) => {
      const { ids } = await createInitiatives(graph, { items: [input], source: 'person' })
      return findWritten<InitiativeRow>(graph, {
        id: ids[0],
        label: 'Initiative',
        selection: readSelection(info, ['data']),
      })
    },
  }),
  changeInitiative: t.field({
    type: initiativeRef,
    description: 'Changes an initiative. Who runs it and whom to ask is changed with `link` and `endLink`.',
    errors: expectedErrors,
    args: {
      id: idArgument(t.arg),
      input: t.arg({ type: changeInput, required: true, description: 'What to change.' }),
      readAt: readAtArgument(t.arg),
    },
    resolve: async (_root, { id, input, readAt }, { graph }, info) => {
      await changeInitiative(graph, { id, changes: input, readAt: readAt ?? null })
      return findWritten<InitiativeRow>(graph, { id, label: 'Initiative', selection: readSelection(info, ['data']) })
    },
  }),
  endInitiative: t.field({
    type: initiativeRef,
    description: 'Ends an initiative: it is completed.',
    errors: expectedErrors,
    args: {
      id: idArgument(t.arg),
      endsOn: t.arg({ type: 'Date', description: 'The day it ended; today where left out.' }),
      readAt: readAtArgument(t.arg),
    },
    resolve: async (_root, { id, endsOn, readAt }, { graph }, info) => {
      await endInitiative(graph, { id, endsOn, readAt: readAt ?? null })
      return findWritten<InitiativeRow>(graph, { id, label: 'Initiative', selection: readSelection(info, ['data']) })
    },
  }),
}))
