import { builder } from '../builder.ts'
import { readSelection } from '../database/read-selection.ts'
import { languageEnum, visibilityEnum } from '../shared/enums.ts'
import { expectedErrors } from '../shared/error-types.ts'
import { changeOrganisation } from './change-organisation.ts'
import { createOrganisations } from './create-organisations.ts'
import { findOrganisation } from './find-organisation.ts'
import { contactVisibilityEnum, organisationKindEnum, organisationRef } from './graphql.ts'
import type { OrganisationRow } from './model.ts'

const inputFields = { required: false } as const

const createInput = builder.inputType('CreateOrganisationInput', {
  description: 'A new organisation.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'What it is called, 1–200 characters.' }),
    kind: t.field({ type: organisationKindEnum, required: true, description: 'What it is.' }),
    description: t.string({ ...inputFields, description: 'What it does, up to 20,000 characters.' }),
    language: t.field({
      type: languageEnum,
      ...inputFields,
      description: 'Of the description; Swedish where left out.',
    }),
    website: t.string({ ...inputFields, description: 'Starts with https://' }),
    joinedOn: t.field({ type: 'Date', ...inputFields, description: 'When it joined.' }),
    capacity: t.int({ ...inputFields, description: 'Collaborations at once, 1–20.' }),
    visibility: t.field({ type: visibilityEnum, ...inputFields, description: 'Everyone where left out.' }),
    placeId: t.id({ ...inputFields, description: 'Where it is.' }),
    shortNames: t.stringList({ ...inputFields, description: 'What it is called for short, up to 50.' }),
    formerNames: t.stringList({ ...inputFields, description: 'What it was called before, up to 50.' }),
    organisationNumber: t.string({ ...inputFields, description: 'Ten digits: `556016-0680`.' }),
    email: t.string({ ...inputFields, description: 'How to write to it.' }),
    phone: t.string({ ...inputFields, description: 'How to call it.' }),
    contactVisibility: t.field({
      type: contactVisibilityEnum,
      ...inputFields,
      description: 'Who sees e-mail and phone.',
    }),
    address: t.string({ ...inputFields, description: 'Street and number.' }),
    postalCode: t.string({ ...inputFields, description: 'The postal code.' }),
    latitude: t.float({ ...inputFields, description: 'Degrees north, −90 to 90.' }),
    longitude: t.float({ ...inputFields, description: 'Degrees east, −180 to 180.' }),
    externalIds: t.stringList({ ...inputFields, description: 'Its addresses or ids in other registers.' }),
    parentId: t.id({ ...inputFields, description: 'The organisation that it is a part of.' }),
  }),
})

const changeInput = builder.inputType('ChangeOrganisationInput', {
  description: 'What to change; what is left out stays, null takes away.',
  fields: (t) => ({
    name: t.string({ description: 'What it is called.' }),
    kind: t.field({ type: organisationKindEnum, description: 'What it is.' }),
    description: t.string({ description: 'What it does.' }),
    language: t.field({ type: languageEnum, description: 'Of the description.' }),
    website: t.string({ description: 'Starts with https://' }),
    joinedOn: t.field({ type: 'Date', description: 'When it joined.' }),
    capacity: t.int({ description: 'Collaborations at once, 1–20.' }),
    visibility: t.field({ type: visibilityEnum, description: 'Who sees it.' }),
    placeId: t.id({ description: 'Where it is.' }),
    shortNames: t.stringList({ ...inputFields, description: 'What it is called for short, up to 50.' }),
    formerNames: t.stringList({ ...inputFields, description: 'What it was called before, up to 50.' }),
    organisationNumber: t.string({ ...inputFields, description: 'Ten digits: `556016-0680`.' }),
    email: t.string({ ...inputFields, description: 'How to write to it.' }),
    phone: t.string({ ...inputFields, description: 'How to call it.' }),
    contactVisibility: t.field({
      type: contactVisibilityEnum,
      ...inputFields,
      description: 'Who sees e-mail and phone.',
    }),
    address: t.string({ ...inputFields, description: 'Street and number.' }),
    postalCode: t.string({ ...inputFields, description: 'The postal code.' }),
    latitude: t.float({ ...inputFields, description: 'Degrees north, −90 to 90.' }),
    longitude: t.float({ ...inputFields, description: 'Degrees east, −180 to 180.' }),
    externalIds: t.stringList({ ...inputFields, description: 'Its addresses or ids in other registers.' }),
    parentId: t.id({ ...inputFields, description: 'The organisation that it is a part of.' }),
  }),
})

builder.mutationFields((t) => ({
  createOrganisation: t.field({
    type: organisationRef,
    description: 'Adds an organisation.',
    errors: expectedErrors,
    args: { input: t.arg({ type: createInput, required: true, description: 'The organisation.' }) },
    resolve: async (_root, { input }, { graph }, info) => {
      const { ids } = await createOrganisations(graph, { items: [input], source: 'person' })
      return (await findOrganisation(graph, {
        id: ids[0] ?? '',
        selection: readSelection(info, ['data']),
      })) as OrganisationRow
    },
  }),
  changeOrganisation: t.field({
    type: organisationRef,
    description: 'Changes an organisation.',
    errors: expectedErrors,
    args: {
      id: t.arg.id({ required: true, description: 'Its id.' }),
      input: t.arg({ type: changeInput, required: true, description: 'What to change.' }),
      readAt: t.arg({
        type: 'DateTime',
        description: '`updatedAt` as it was when read; a later change is then not overwritten.',
      }),
    },
    resolve: async (_root, { id, input, readAt }, { graph }, info) => {
      await changeOrganisation(graph, { id, changes: input, readAt: readAt ?? null })
      return (await findOrganisation(graph, { id, selection: readSelection(info, ['data']) })) as OrganisationRow
    },
  }),
}))
