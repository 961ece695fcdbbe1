import { builder } from '../builder.ts'
import { idArgument, readAtArgument } from '../shared/arguments.ts'
import { languageEnum, visibilityEnum } from '../shared/enums.ts'
import { addChange, addCreate, addMutation } from '../shared/mutations.ts'
import { changeCollaboration } from './change-collaboration.ts'
import { changeCollaborationStatus } from './change-collaboration-status.ts'
import { changeParty } from './change-party.ts'
import { confirmCollaboration } from './confirm-collaboration.ts'
import { createCollaborations } from './create-collaborations.ts'
import { collaborationRef, collaborationStatusEnum } from './graphql.ts'

const partyInput = builder.inputType('CollaborationPartyInput', {
  description: 'An organisation in a collaboration.',
  fields: (t) => ({
    organisationId: t.id({ required: true, description: 'The organisation.' }),
    confirmedOn: t.field({ type: 'Date', description: 'When it said so itself; left out: it has not yet.' }),
    since: t.field({ type: 'Date', description: 'Since when.' }),
  }),
})

const createInput = builder.inputType('CreateCollaborationInput', {
  description: 'A collaboration that is proposed.',
  fields: (t) => ({
    title: t.string({ required: true, description: 'What it is called, 1–200 characters.' }),
    description: t.string({ description: 'What they are to do together, up to 20,000 characters.' }),
    language: t.field({ type: languageEnum, description: 'Of its texts; Swedish where left out.' }),
    visibility: t.field({ type: visibilityEnum, description: 'Everyone where left out.' }),
    parties: t.field({ type: [partyInput], required: true, description: 'The organisations in it, 2 to 50.' }),
    themeIds: t.idList({ description: 'What it is about, at most 50.' }),
    initiativeId: t.id({ description: 'The initiative it is carried out in.' }),
    nextStep: t.string({ description: 'What they do next, up to 300 characters.' }),
    nextStepOn: t.field({ type: 'Date', description: 'By when.' }),
    nextStepBy: t.string({ description: 'Who sees to it, up to 300 characters.' }),
    result: t.string({ description: 'What came of it, up to 20,000 characters.' }),
    lesson: t.string({ description: 'What they learned, mistakes too.' }),
  }),
})

const changeInput = builder.inputType('ChangeCollaborationInput', {
  description: 'What to change; what is left out stays, null takes away.',
  fields: (t) => ({
    title: t.string({ description: 'What it is called.' }),
    description: t.string({ description: 'What they do together.' }),
    language: t.field({ type: languageEnum, description: 'Of its texts.' }),
    visibility: t.field({ type: visibilityEnum, description: 'Who sees it.' }),
    themeIds: t.idList({ description: 'All it is about.' }),
    initiativeId: t.id({ description: 'The initiative it is carried out in.' }),
    nextStep: t.string({ description: 'What they do next, up to 300 characters.' }),
    nextStepOn: t.field({ type: 'Date', description: 'By when.' }),
    nextStepBy: t.string({ description: 'Who sees to it, up to 300 characters.' }),
    result: t.string({ description: 'What came of it, up to 20,000 characters.' }),
    lesson: t.string({ description: 'What they learned, mistakes too.' }),
  }),
})

const collaboration = { label: 'Collaboration', ref: collaborationRef } as const

addMutation('changeCollaborationStatus', {
  ...collaboration,
  description: 'Takes a collaboration one step on. Active only when every party has confirmed.',
  args: (arg) => ({
    id: idArgument(arg),
    status: arg({ type: collaborationStatusEnum, required: true, description: 'How far it has come now.' }),
    result: arg.string({ description: 'What came of it; left out: as it is.' }),
    lesson: arg.string({ description: 'What they learned, mistakes too; left out: as it is.' }),
  }),
  write: (graph, given) => changeCollaborationStatus(graph, given),
})

addMutation('confirmCollaboration', {
  ...collaboration,
  description: 'Notes that one party says itself that it is in the collaboration.',
  args: (arg) => ({
    id: idArgument(arg),
    organisationId: arg.id({ required: true, description: 'The party.' }),
  }),
  write: (graph, given) => confirmCollaboration(graph, given),
})

addMutation('changeCollaborationParty', {
  ...collaboration,
  description: 'Notes what one party gives and gets, in its own words. What is left out stays, null takes away.',
  args: (arg) => ({
    id: idArgument(arg),
    organisationId: arg.id({ required: true, description: 'The party.' }),
    gives: arg.string({ description: 'What it gives, up to 1,000 characters.' }),
    gets: arg.string({ description: 'What it gets, up to 1,000 characters.' }),
    readAt: readAtArgument(arg),
  }),
  write: (graph, given) => changeParty(graph, given),
})

addMutation('endCollaboration', {
  ...collaboration,
  description: 'Ends a collaboration, as of today. It is kept.',
  args: (arg) => ({ id: idArgument(arg) }),
  write: (graph, { id }) => changeCollaborationStatus(graph, { id, status: 'ended' }),
})

addCreate({
  label: 'Collaboration',
  ref: collaborationRef,
  description: 'Proposes a collaboration.',
  input: createInput,
  create: createCollaborations,
})

addChange({
  label: 'Collaboration',
  ref: collaborationRef,
  description: 'Changes a collaboration; its status has its own steps.',
  input: changeInput,
  change: changeCollaboration,
})
