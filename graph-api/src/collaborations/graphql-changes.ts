import { builder } from '../builder.ts'
import { readSelection } from '../database/read-selection.ts'
import { idArgument, readAtArgument } from '../shared/arguments.ts'
import { languageEnum, visibilityEnum } from '../shared/enums.ts'
import { expectedErrors } from '../shared/error-types.ts'
import { findWritten } from '../shared/find-node.ts'
import { changeCollaboration } from './change-collaboration.ts'
import { changeCollaborationStatus } from './change-collaboration-status.ts'
import { confirmCollaboration } from './confirm-collaboration.ts'
import { createCollaborations } from './create-collaborations.ts'
import { collaborationRef, collaborationStatusEnum } from './graphql.ts'
import type { CollaborationRow } from './model.ts'

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
  }),
})

builder.mutationFields((t) => ({
  createCollaboration: t.field({
    type: collaborationRef,
    description: 'Proposes a collaboration.',
    errors: expectedErrors,
    args: { input: t.arg({ type: createInput, required: true, description: 'The collaboration.' }) },
    resolve: async (_root, { input }, { graph }, info) => {
      const { ids } = await createCollaborations(graph, { items: [input], source: 'person' })
      const selection = readSelection(info, ['data'])
      return findWritten<CollaborationRow>(graph, { id: ids[0], label: 'Collaboration', selection })
    },
  }),
  changeCollaboration: t.field({
    type: collaborationRef,
    description: 'Changes a collaboration; its status has its own steps.',
    errors: expectedErrors,
    args: {
      id: idArgument(t.arg),
      input: t.arg({ type: changeInput, required: true, description: 'What to change.' }),
      readAt: readAtArgument(t.arg),
    },
    resolve: async (_root, { id, input, readAt }, { graph }, info) => {
      await changeCollaboration(graph, { id, changes: input, readAt: readAt ?? null })
      return findWritten<CollaborationRow>(graph, {
        id,
        label: 'Collaboration',
        selection: readSelection(info, ['data']),
      })
    },
  }),
  changeCollaborationStatus: t.field({
    type: collaborationRef,
    description: 'Takes a collaboration one step on. Active only when every party has confirmed.',
    errors: expectedErrors,
    args: {
      id: idArgument(t.arg),
      status: t.arg({ type: collaborationStatusEnum, required: true, description: 'How far it has come now.' }),
    },
    resolve: async (_root, { id, status }, { graph }, info) => {
      await changeCollaborationStatus(graph, { id, status })
      return findWritten<CollaborationRow>(graph, {
        id,
        label: 'Collaboration',
        selection: readSelection(info, ['data']),
      })
    },
  }),
  confirmCollaboration: t.field({
    type: collaborationRef,
    description: 'Notes that one party says itself that it is in the collaboration.',
    errors: expectedErrors,
    args: {
      id: idArgument(t.arg),
      organisationId: t.arg.id({ required: true, description: 'The party.' }),
    },
    resolve: async (_root, { id, organisationId }, { graph }, info) => {
      await confirmCollaboration(graph, { id, organisationId })
      return findWritten<CollaborationRow>(graph, {
        id,
        label: 'Collaboration',
        selection: readSelection(info, ['data']),
      })
    },
  }),
  endCollaboration: t.field({
    type: collaborationRef,
    description: 'Ends a collaboration, as of today. It is kept.',
    errors: expectedErrors,
    args: { id: idArgument(t.arg) },
    resolve: async (_root, { id }, { graph }, info) => {
      await changeCollaborationStatus(graph, { id, status: 'ended' })
      return findWritten<CollaborationRow>(graph, {
        id,
        label: 'Collaboration',
        selection: readSelection(info, ['data']),
      })
    },
  }),
}))
