import { builder } from '../builder.ts'
import { readSelection } from '../database/read-selection.ts'
import { connectionOf, pageArguments, pageComplexity } from '../shared/connection.ts'
import { addChange, addCreate } from '../shared/mutations.ts'
import { nodeInterface, nodeMapping } from '../shared/node.ts'
import { changeAudience } from './change-audience.ts'
import { createAudiences } from './create-audiences.ts'
import { listAudiences } from './list-audiences.ts'
import type { AudienceRow } from './model.ts'

export const audienceRef = builder.objectRef<AudienceRow>('Audience')
audienceRef.implement({
  description: 'Those whom an initiative is for: residents, pupils, property owners.',
  interfaces: [nodeInterface],
  extensions: nodeMapping('Audience', 'audience'),
  fields: (t) => ({
    labelSv: t.exposeString('labelSv', { description: 'What it is called in Swedish.' }),
    labelEn: t.exposeString('labelEn', { description: 'What it is called in English.' }),
  }),
})

export const audienceConnection = connectionOf('Audience', audienceRef)

builder.queryFields((t) => ({
  audiences: t.field({
    type: audienceConnection,
    description: 'Audiences by their Swedish names.',
    args: pageArguments(t.arg),
    complexity: pageComplexity,
    resolve: (_root, page, { graph }, info) => listAudiences(graph, { page, selection: readSelection(info) }),
  }),
}))

const createInput = builder.inputType('CreateAudienceInput', {
  description: 'A new audience.',
  fields: (t) => ({
    labelSv: t.string({ required: true, description: 'In Swedish, 1–200 characters.' }),
    labelEn: t.string({ required: true, description: 'In English, 1–200 characters.' }),
  }),
})

const changeInput = builder.inputType('ChangeAudienceInput', {
  description: 'What to change; what is left out stays.',
  fields: (t) => ({
    labelSv: t.string({ description: 'In Swedish.' }),
    labelEn: t.string({ description: 'In English.' }),
  }),
})

addCreate({
  label: 'Audience',
  ref: audienceRef,
  description: 'Adds an audience.',
  input: createInput,
  create: createAudiences,
})

addChange({
  label: 'Audience',
  ref: audienceRef,
  description: 'Changes an audience.',
  input: changeInput,
  change: changeAudience,
})
