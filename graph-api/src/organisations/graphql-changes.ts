import { builder } from '../builder.ts'
import { languageEnum, visibilityEnum } from '../shared/enums.ts'
import { addChange, addCreate } from '../shared/mutations.ts'
import { changeOrganisation } from './change-organisation.ts'
import { createOrganisations } from './create-organisations.ts'
import { contactVisibilityEnum, organisationKindEnum, organisationRef } from './graphql.ts'

type InputFields = Parameters<Parameters<typeof builder.inputType>[1]['fields']>[0]

/** What may be said of an organisation, whether it is new or changed. */
const detailFields = (t: InputFields) => ({
  website: t.string({ description: 'Starts with https://' }),
  joinedOn: t.field({ type: 'Date', description: 'When it joined.' }),
  capacity: t.int({ description: 'Collaborations at once, 1–20.' }),
  placeId: t.id({ description: 'Where it is.' }),
  shortNames: t.stringList({ description: 'What it is called for short, up to 50.' }),
  formerNames: t.stringList({ description: 'What it was called before, up to 50.' }),
  organisationNumber: t.string({ description: 'Ten digits: `556016-0680`.' }),
  email: t.string({ description: 'How to write to it.' }),
  phone: t.string({ description: 'How to call it.' }),
  contactVisibility: t.field({
    type: contactVisibilityEnum,
    description: 'Who sees e-mail and phone.',
  }),
  address: t.string({ description: 'Street and number.' }),
  postalCode: t.string({ description: 'The postal code.' }),
  latitude: t.float({ description: 'Degrees north, −90 to 90.' }),
  longitude: t.float({ description: 'Degrees east, −180 to 180.' }),
  externalIds: t.stringList({ description: 'Its addresses or ids in other registers.' }),
  parentId: t.id({ description: 'The organisation that it is a part of.' }),
})

const createInput = builder.inputType('CreateOrganisationInput', {
  description: 'A new organisation.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'What it is called, 1–200 characters.' }),
    kind: t.field({ type: organisationKindEnum, required: true, description: 'What it is.' }),
    description: t.string({ description: 'What it does, up to 20,000 characters.' }),
    language: t.field({
      type: languageEnum,
      description: 'Of the description; Swedish where left out.',
    }),
    visibility: t.field({ type: visibilityEnum, description: 'Everyone where left out.' }),
    ...detailFields(t),
  }),
})

const changeInput = builder.inputType('ChangeOrganisationInput', {
  description: 'What to change; what is left out stays, null takes away.',
  fields: (t) => ({
    name: t.string({ description: 'What it is called.' }),
    kind: t.field({ type: organisationKindEnum, description: 'What it is.' }),
    description: t.string({ description: 'What it does.' }),
    language: t.field({ type: languageEnum, description: 'Of the description.' }),
    visibility: t.field({ type: visibilityEnum, description: 'Who sees it.' }),
    ...detailFields(t),
  }),
})

addCreate({
  label: 'Organisation',
  ref: organisationRef,
  description: 'Adds an organisation.',
  input: createInput,
  create: createOrganisations,
})

addChange({
  label: 'Organisation',
  ref: organisationRef,
  description: 'Changes an organisation. A name it had before is kept as a former one.',
  input: changeInput,
  change: changeOrganisation,
})
