import { builder } from '../builder.ts'
import { readSelection } from '../database/read-selection.ts'
import { idArgument, readAtArgument } from '../shared/arguments.ts'
import { languageEnum, visibilityEnum } from '../shared/enums.ts'
import { expectedErrors } from '../shared/error-types.ts'
import { findWritten } from '../shared/find-node.ts'
import { changePerson } from './change-person.ts'
import { createPeople } from './create-people.ts'
import { endPerson } from './end-person.ts'
import { personRef } from './graphql.ts'
import type { PersonRow } from './model.ts'

const workInput = builder.inputType('WorksAtInput', {
  description: 'Where a person works, or worked.',
  fields: (t) => ({
    organisationId: t.id({ required: true, description: 'At which organisation.' }),
    role: t.string({ description: 'What they do there, up to 200 characters.' }),
    since: t.field({ type: 'Date', description: 'Since when.' }),
    until: t.field({ type: 'Date', description: 'Until when; left out while it lasts.' }),
  }),
})

const createInput = builder.inputType('CreatePersonInput', {
  description: 'A new person.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'What they are called, 1–200 characters.' }),
    description: t.string({ description: 'What they work with and care about, up to 20,000 characters.' }),
    language: t.field({ type: languageEnum, description: 'Of the description; Swedish where left out.' }),
    visibility: t.field({ type: visibilityEnum, description: 'Everyone where left out.' }),
    worksAt: t.field({ type: [workInput], description: 'Where they work, up to 20.' }),
  }),
})

const changeInput = builder.inputType('ChangePersonInput', {
  description: 'What to change; what is left out stays, null takes away.',
  fields: (t) => ({
    name: t.string({ description: 'What they are called.' }),
    description: t.string({ description: 'What they work with and care about.' }),
    language: t.field({ type: languageEnum, description: 'Of the description.' }),
    visibility: t.field({ type: visibilityEnum, description: 'Who sees them.' }),
  }),
})

builder.mutationFields((t) => ({
  createPerson: t.field({
    type: personRef,
    description: 'Adds a person.',
    errors: expectedErrors,
    args: { input: t.arg({ type: createInput, required: true, description: 'The person.' }) },
    resolve: async (_root, { input }, { graph }, info) => {
      const { ids } = await createPeople(graph, { items: [input], source: 'person' })
      return findWritten<PersonRow>(graph, { id: ids[0], label: 'Person', selection: readSelection(info, ['data']) })
    },
  }),
  changePerson: t.field({
    type: personRef,
    description: 'Changes a person. Where they work is changed with `link` and `endLink`.',
    errors: expectedErrors,
    args: {
      id: idArgument(t.arg),
      input: t.arg({ type: changeInput, required: true, description: 'What to change.' }),
      readAt: readAtArgument(t.arg),
    },
    resolve: async (_root, { id, input, readAt }, { graph }, info) => {
      await changePerson(graph, { id, changes: input, readAt: readAt ?? null })
      return findWritten<PersonRow>(graph, { id, label: 'Person', selection: readSelection(info, ['data']) })
    },
  }),
  endPerson: t.field({
    type: personRef,
    description: 'Ends all that a person does at organisations and for initiatives; the person stays.',
    errors: expectedErrors,
    args: {
      id: idArgument(t.arg),
      until: t.arg({ type: 'Date', description: 'The last day; today where left out.' }),
    },
    resolve: async (_root, { id, until }, { graph }, info) => {
      await endPerson(graph, { id, until })
      return findWritten<PersonRow>(graph, { id, label: 'Person', selection: readSelection(info, ['data']) })
    },
  }),
}))
