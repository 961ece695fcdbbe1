import { graphql } from '../client/graphql.ts'
import { descriptionField, languageField, longest, nameField, placeField } from '../forms/field-parts.ts'
import { nodeForm } from '../forms/node-form.ts'
import type { FieldSpec } from '../forms/values.ts'
import type { Messages } from '../language/sv.ts'
import { optionsOf } from '../ui/words.ts'

const BeforeQuery = graphql(`
  query OrganisationBefore($id: ID!) {
    before: organisation(id: $id) {
      id name kind description language website joinedOn capacity visibility updatedAt
      shortNames formerNames organisationNumber email phone contactVisibility address postalCode
      placeId: place { id name }
      parentId: parent { id name }
    }
  }
`)

const namesField = <Name extends 'shortNames' | 'formerNames'>(
  t: Messages,
  name: Name,
): FieldSpec & { name: Name } => ({
  name,
  label: t.fields[name],
  hint: t.fields[`${name}Hint`],
  type: 'text',
  longest: longest.statement,
  rows: 2,
  lines: true,
})

/** An organisation. */
export default nodeForm({
  kind: 'ORGANISATION',
  type: 'Organisation',
  before: BeforeQuery,
  fields: ({ t }) => [
    nameField(t),
    {
      name: 'kind',
      label: t.fields.organisationKind,
      type: 'choice',
      options: optionsOf(t.kinds.organisationKind),
      required: true,
    },
    { ...descriptionField(t), hint: t.fields.organisationDescriptionHint },
    languageField(t),
    placeField(t),
    { name: 'website', label: t.fields.website, hint: t.fields.websiteHint, type: 'line', input: 'url', longest: 500 },
    { name: 'joinedOn', label: t.fields.joinedOn, type: 'date' },
    { name: 'capacity', label: t.fields.capacity, type: 'number', least: 1, most: 20 },
    {
      name: 'parentId',
      label: t.fields.parent,
      hint: t.fields.parentHint,
      type: 'nodes',
      kinds: ['ORGANISATION'],
      most: 1,
    },
    namesField(t, 'shortNames'),
    namesField(t, 'formerNames'),
    {
      name: 'organisationNumber',
      label: t.fields.organisationNumber,
      hint: t.fields.organisationNumberHint,
      type: 'line',
      longest: 30,
    },
    { name: 'email', label: t.fields.email, type: 'line', longest: 254 },
    { name: 'phone', label: t.fields.phone, type: 'line', longest: 300 },
    {
      name: 'contactVisibility',
      label: t.visibility.askContact,
      type: 'choice',
      required: true,
      options: (['NETWORK', 'EVERYONE'] as const).map((value) => ({ value, label: t.visibility.levels[value] })),
    },
    { name: 'address', label: t.fields.address, type: 'line', longest: 300 },
    { name: 'postalCode', label: t.fields.postalCode, type: 'line', longest: 20 },
  ],
  start: () => ({ contactVisibility: 'NETWORK' }),
})
