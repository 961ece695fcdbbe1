import { builder } from '../builder.ts'
import { idArgument } from '../shared/arguments.ts'
import { languageEnum, visibilityEnum } from '../shared/enums.ts'
import { addChange, addCreate, addMutation } from '../shared/mutations.ts'
import { changePerson } from './change-person.ts'
import { createPeople } from './create-people.ts'
import { endPerson } from './end-person.ts'
import { personRef } from './graphql.ts'

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
    formerNames: t.stringList({ description: 'What it was called before, up to 50.' }),
    description: t.string({ description: 'What they work with and care about, up to 20,000 characters.' }),
    language: t.field({ type: languageEnum, description: 'Of the description; Swedish where left out.' }),
    visibility: t.field({ type: visibilityEnum, description: 'The partnership where left out.' }),
    worksAt: t.field({ type: [workInput], description: 'Where they work, up to 20.' }),
  }),
})

const changeInput = builder.inputType('ChangePersonInput', {
  description: 'What to change; what is left out stays, null takes away.',
  fields: (t) => ({
    name: t.string({ description: 'What they are called.' }),
    formerNames: t.stringList({
      description: 'All that it was called before; a name that is changed is added by itself.',
    }),
    description: t.string({ description: 'What they work with and care about.' }),
    language: t.field({ type: languageEnum, description: 'Of the description.' }),
    visibility: t.field({ type: visibilityEnum, description: 'Who sees them.' }),
  }),
})

addMutation('endPerson', {
  label: 'Person',
  ref: personRef,
  description: 'Ends all that a person does at organisations and for initiatives; the person stays.',
  args: (arg) => ({
    id: idArgument(arg),
    until: arg({ type: 'Date', description: 'The last day; today where left out.' }),
  }),
  write: (graph, { id, until }) => endPerson(graph, { id, until }),
})

addCreate({
  label: 'Person',
  ref: personRef,
  description: 'Adds a person.',
  input: createInput,
  create: createPeople,
})

addChange({
  label: 'Person',
  ref: personRef,
  description: 'Changes a person. Where they work is changed with `link` and `endLink`.',
  input: changeInput,
  change: changePerson,
})
