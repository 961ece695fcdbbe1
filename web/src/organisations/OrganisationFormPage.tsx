import { useParams } from 'react-router'
import { graphql } from '../client/graphql.ts'
import { useChange } from '../client/use-change.ts'
import { FormPage } from '../forms/FormPage.tsx'
import { languageField, languageIn, longest } from '../forms/field-parts.ts'
import { useBefore } from '../forms/use-before.ts'
import {
  type FieldSpec,
  idIn,
  linesIn,
  numberOrNull,
  onlyChanged,
  textOf,
  textOrNull,
  type Values,
} from '../forms/values.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { contentLanguageOf } from '../language/language.ts'
import type { Messages } from '../language/sv.ts'
import { Missing } from '../nodes/Missing.tsx'
import { Shown } from '../ui/States.tsx'
import { optionsOf, valueIn } from '../ui/words.ts'
import { ChangeOrganisationMutation, CreateOrganisationMutation } from './changes.ts'

const BeforeQuery = graphql(`
  query OrganisationBefore($id: ID!) {
    organisation(id: $id) {
      id name kind description language website joinedOn capacity updatedAt
      shortNames formerNames organisationNumber email phone address postalCode
      place { id name }
      parent { id name }
    }
  }
`)

const fieldsOf = (t: Messages): FieldSpec[] => [
  { name: 'name', label: t.fields.name, type: 'line', longest: longest.name, required: true },
  {
    name: 'kind',
    label: t.fields.organisationKind,
    type: 'choice',
    options: optionsOf(t.kinds.organisationKind),
    required: true,
  },
  {
    name: 'description',
    label: t.fields.description,
    hint: t.fields.organisationDescriptionHint,
    type: 'text',
    longest: longest.text,
  },
  languageField(t),
  { name: 'placeId', label: t.fields.place, hint: t.fields.placeHint, type: 'things', kinds: ['PLACE'], most: 1 },
  { name: 'website', label: t.fields.website, hint: t.fields.websiteHint, type: 'line', input: 'url', longest: 500 },
  { name: 'joinedOn', label: t.fields.joinedOn, type: 'date' },
  { name: 'capacity', label: t.fields.capacity, type: 'number', least: 1, most: 20 },
  {
    name: 'parentId',
    label: t.fields.parent,
    hint: t.fields.parentHint,
    type: 'things',
    kinds: ['ORGANISATION'],
    most: 1,
  },
  {
    name: 'shortNames',
    label: t.fields.shortNames,
    hint: t.fields.shortNamesHint,
    type: 'text',
    longest: 2_000,
    rows: 2,
  },
  {
    name: 'formerNames',
    label: t.fields.formerNames,
    hint: t.fields.formerNamesHint,
    type: 'text',
    longest: 2_000,
    rows: 2,
  },
  {
    name: 'organisationNumber',
    label: t.fields.organisationNumber,
    hint: t.fields.organisationNumberHint,
    type: 'line',
    longest: 30,
  },
  { name: 'email', label: t.fields.email, type: 'line', longest: 254 },
  { name: 'phone', label: t.fields.phone, type: 'line', longest: 300 },
  { name: 'address', label: t.fields.address, type: 'line', longest: 300 },
  { name: 'postalCode', label: t.fields.postalCode, type: 'line', longest: 20 },
]

const inputOf = (t: Messages, values: Values) => ({
  name: textOf(values, 'name'),
  kind: valueIn(t.kinds.organisationKind, textOf(values, 'kind')) ?? 'OTHER',
  description: textOrNull(values, 'description'),
  language: languageIn(t, values),
  placeId: idIn(values, 'placeId'),
  website: textOrNull(values, 'website'),
  joinedOn: textOrNull(values, 'joinedOn'),
  capacity: numberOrNull(values, 'capacity'),
  parentId: idIn(values, 'parentId'),
  shortNames: linesIn(values, 'shortNames'),
  formerNames: linesIn(values, 'formerNames'),
  organisationNumber: textOrNull(values, 'organisationNumber'),
  email: textOrNull(values, 'email'),
  phone: textOrNull(values, 'phone'),
  address: textOrNull(values, 'address'),
  postalCode: textOrNull(values, 'postalCode'),
})

const NewOrganisation = () => {
  const { t, language } = useLanguage()
  const { change } = useChange(CreateOrganisationMutation)
  return (
    <FormPage
      kind="ORGANISATION"
      fields={fieldsOf(t)}
      beginning={{ language: contentLanguageOf(language) }}
      save={(values) => change({ input: inputOf(t, values) })}
    />
  )
}

const ChangedOrganisation = (props: { id: string }) => {
  const { t } = useLanguage()
  const { change } = useChange(ChangeOrganisationMutation)
  const answer = useBefore(BeforeQuery, props.id)
  return (
    <Shown answer={answer}>
      {({ organisation: before }) =>
        before ? (
          <FormPage
            kind="ORGANISATION"
            id={before.id}
            fields={fieldsOf(t)}
            beginning={{
              name: before.name,
              kind: before.kind,
              language: before.language,
              description: before.description ?? '',
              website: before.website ?? '',
              joinedOn: before.joinedOn ?? '',
              capacity: before.capacity?.toString() ?? '',
              shortNames: before.shortNames.join('\n'),
              formerNames: before.formerNames.join('\n'),
              organisationNumber: before.organisationNumber ?? '',
              email: before.email ?? '',
              phone: before.phone ?? '',
              address: before.address ?? '',
              postalCode: before.postalCode ?? '',
              parentId: before.parent
                ? [{ id: before.parent.id, kind: 'ORGANISATION', title: before.parent.name }]
                : [],
              placeId: before.place ? [{ id: before.place.id, kind: 'PLACE', title: before.place.name }] : [],
            }}
            readAt={before.updatedAt}
            save={(values, { readAt, changed }) =>
              change({ id: before.id, input: onlyChanged(inputOf(t, values), changed), readAt })
            }
          />
        ) : (
          <Missing />
        )
      }
    </Shown>
  )
}

/** Adds an organisation, or changes one. */
const OrganisationFormPage = () => {
  const { id } = useParams()
  return id ? <ChangedOrganisation key={id} id={id} /> : <NewOrganisation />
}

export default OrganisationFormPage
