import { builder } from '../builder.ts'
import { idArgument, readAtArgument } from '../shared/arguments.ts'
import { languageEnum, visibilityEnum } from '../shared/enums.ts'
import { addChange, addCreate, addMutation } from '../shared/mutations.ts'
import { changeInitiative } from './change-initiative.ts'
import { confirmInitiative } from './confirm-initiative.ts'
import { createInitiatives } from './create-initiatives.ts'
import { endInitiative } from './end-initiative.ts'
import { initiativeRef, initiativeStatusEnum } from './graphql.ts'

const createInput = builder.inputType('CreateInitiativeInput', {
  description: 'A new initiative.',
  fields: (t) => ({
    title: t.string({ required: true, description: 'What it is called, 1–200 characters.' }),
    formerNames: t.stringList({ description: 'What it was called before, up to 50.' }),
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
    formerNames: t.stringList({
      description: 'All that it was called before; a name that is changed is added by itself.',
    }),
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

addMutation('confirmInitiative', {
  label: 'Initiative',
  ref: initiativeRef,
  description: 'Notes that what is said of an initiative still holds, as of today.',
  args: (arg) => ({ id: idArgument(arg) }),
  write: (graph, { id }) => confirmInitiative(graph, { id }),
})

addMutation('endInitiative', {
  label: 'Initiative',
  ref: initiativeRef,
  description: 'Ends an initiative: it is completed.',
  args: (arg) => ({
    id: idArgument(arg),
    endsOn: arg({ type: 'Date', description: 'The day it ended; today where left out.' }),
    readAt: readAtArgument(arg),
  }),
  write: (graph, { id, endsOn, readAt }) => endInitiative(graph, { id, endsOn, readAt }),
})

addCreate({
  label: 'Initiative',
  ref: initiativeRef,
  description: 'Adds an initiative.',
  input: createInput,
  create: createInitiatives,
})

addChange({
  label: 'Initiative',
  ref: initiativeRef,
  description: 'Changes an initiative. Who runs it and whom to ask is changed with `link` and `endLink`.',
  input: changeInput,
  change: changeInitiative,
})
