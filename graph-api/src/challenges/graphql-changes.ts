import { builder } from '../builder.ts'
import { readSelection } from '../database/read-selection.ts'
import { organisationRef } from '../organisations/graphql.ts'
import { idArgument } from '../shared/arguments.ts'
import { column } from '../shared/compiled.ts'
import { languageEnum } from '../shared/enums.ts'
import { expectedErrors } from '../shared/error-types.ts'
import { addChange, addCreate } from '../shared/mutations.ts'
import { rowMapping } from '../shared/node.ts'
import { changeChallenge } from './change-challenge.ts'
import { createChallenges } from './create-challenges.ts'
import { createCommitments } from './create-commitments.ts'
import { endCommitment } from './end-commitment.ts'
import { findCommitment } from './find-commitment.ts'
import { challengeRef } from './graphql.ts'
import type { CommitmentRow } from './model.ts'

const commitmentRef = builder.objectRef<CommitmentRow>('Commitment').implement({
  description: 'That an organisation works for one of the climate challenges.',
  extensions: rowMapping,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its own id.' }),
    since: t.expose('since', { type: 'Date', nullable: true, description: 'When it was made; null: not known.' }),
    until: t.expose('until', { type: 'Date', nullable: true, description: 'When it ended; null: it lasts.' }),
    organisation: t.field({ type: organisationRef, description: 'Who has committed.', ...column('organisation') }),
    challenge: t.field({ type: challengeRef, description: 'To what.', ...column('challenge') }),
  }),
})

const createInput = builder.inputType('CreateChallengeInput', {
  description: 'A new climate challenge.',
  fields: (t) => ({
    title: t.string({ required: true, description: 'What is to be achieved, 1–200 characters.' }),
    description: t.string({ description: 'What it means, up to 20,000 characters.' }),
    language: t.field({ type: languageEnum, description: 'Of the texts; Swedish where left out.' }),
    position: t.int({ description: 'Its place in the roadmap’s list, from 1; last where left out.' }),
    focusAreaId: t.id({ description: 'The focus area it belongs to.' }),
    themeIds: t.idList({ description: 'What else it is about.' }),
  }),
})

const changeInput = builder.inputType('ChangeChallengeInput', {
  description: 'What to change; what is left out stays, null takes away.',
  fields: (t) => ({
    title: t.string({ description: 'What is to be achieved.' }),
    description: t.string({ description: 'What it means.' }),
    language: t.field({ type: languageEnum, description: 'Of the texts.' }),
    position: t.int({ description: 'Its place in the roadmap’s list, from 1.' }),
    focusAreaId: t.id({ description: 'The focus area it belongs to; give all themes with it.' }),
    themeIds: t.idList({ description: 'All that it is about; give the focus area with it.' }),
  }),
})

const commitInput = builder.inputType('CommitInput', {
  description: 'A new commitment.',
  fields: (t) => ({
    organisationId: t.id({ required: true, description: 'Who commits.' }),
    challengeId: t.id({ required: true, description: 'To which challenge.' }),
    since: t.field({ type: 'Date', description: 'Since when.' }),
  }),
})

builder.mutationFields((t) => ({
  commit: t.field({
    type: commitmentRef,
    description: 'Commits an organisation to a challenge. After one that had ended, it is another commitment.',
    errors: expectedErrors,
    args: { input: t.arg({ type: commitInput, required: true, description: 'The commitment.' }) },
    resolve: async (_root, { input }, { graph }, info) => {
      const { ids } = await createCommitments(graph, { items: [input], source: 'person' })
      return findCommitment(graph, { id: ids[0] ?? '', selection: readSelection(info, ['data']) })
    },
  }),
  endCommitment: t.field({
    type: commitmentRef,
    description: 'Ends a commitment; it stays, with the day it ended. Or takes its ending back.',
    errors: expectedErrors,
    args: {
      id: idArgument(t.arg),
      until: t.arg({
        type: 'Date',
        description: 'The day it ended; today where left out, null takes the ending back.',
      }),
    },
    resolve: async (_root, { id, until }, { graph }, info) => {
      await endCommitment(graph, { id, until })
      return findCommitment(graph, { id, selection: readSelection(info, ['data']) })
    },
  }),
}))

addCreate({
  label: 'Challenge',
  ref: challengeRef,
  description: 'Adds a climate challenge.',
  input: createInput,
  create: createChallenges,
})

addChange({
  label: 'Challenge',
  ref: challengeRef,
  description: 'Changes a climate challenge.',
  input: changeInput,
  change: changeChallenge,
})
