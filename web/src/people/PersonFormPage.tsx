import { useParams } from 'react-router'
import { graphql } from '../client/graphql.ts'
import { useChange } from '../client/use-change.ts'
import { FormPage } from '../forms/FormPage.tsx'
import { languageField, languageIn, longest } from '../forms/field-parts.ts'
import { useBefore } from '../forms/use-before.ts'
import { useForOrganisation } from '../forms/use-for-organisation.ts'
import { type FieldSpec, idsIn, onlyChanged, textOf, textOrNull, type Values } from '../forms/values.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { contentLanguageOf } from '../language/language.ts'
import type { Messages } from '../language/sv.ts'
import { Missing } from '../nodes/Missing.tsx'
import { Shown, Skeleton } from '../ui/States.tsx'
import { ChangePersonMutation, CreatePersonMutation, LinkWorkMutation } from './changes.ts'

const BeforeQuery = graphql(`
  query PersonBefore($id: ID!) {
    person(id: $id) {
      id name description language updatedAt
      organisations(first: 10) { edges { role node { id name } } }
    }
  }
`)

const roleField = (organisationId: string) => `role-${organisationId}`

type Work = { readonly node: { readonly id: string; readonly name: string } }

/** @param work where somebody works who is there already; null for somebody new */
const fieldsOf = (t: Messages, work: readonly Work[] | null): FieldSpec[] => [
  { name: 'name', label: t.fields.name, type: 'line', longest: longest.name, required: true },
  ...(work === null
    ? ([
        { name: 'worksAt', label: t.fields.worksAt, type: 'things', kinds: ['ORGANISATION'], most: 1 },
        { name: 'role', label: t.fields.role, type: 'line', longest: longest.name },
      ] satisfies FieldSpec[])
    : work.map(
        ({ node }): FieldSpec => ({
          name: roleField(node.id),
          label: t.fields.roleAt(node.name),
          hint: t.fields.roleHint,
          type: 'line',
          longest: longest.name,
        }),
      )),
  { name: 'description', label: t.fields.personDescription, type: 'text', longest: longest.text },
  languageField(t),
]

const inputOf = (t: Messages, values: Values) => ({
  name: textOf(values, 'name'),
  description: textOrNull(values, 'description'),
  language: languageIn(t, values),
})

const NewPerson = () => {
  const { t, language } = useLanguage()
  const { change } = useChange(CreatePersonMutation)
  const organisation = useForOrganisation()
  if (!organisation) return <Skeleton />
  const worksAt = (values: Values) =>
    idsIn(values, 'worksAt').map((organisationId) => ({ organisationId, role: textOrNull(values, 'role') }))
  return (
    <FormPage
      kind="PERSON"
      fields={fieldsOf(t, null)}
      beginning={{ language: contentLanguageOf(language), worksAt: organisation }}
      save={(values) => change({ input: { ...inputOf(t, values), worksAt: worksAt(values) } })}
    />
  )
}

const ChangedPerson = (props: { id: string }) => {
  const { t } = useLanguage()
  const { change } = useChange(ChangePersonMutation)
  const { change: link } = useChange(LinkWorkMutation)
  const answer = useBefore(BeforeQuery, props.id)
  return (
    <Shown answer={answer}>
      {({ person: before }) =>
        before ? (
          <FormPage
            kind="PERSON"
            id={before.id}
            fields={fieldsOf(t, before.organisations.edges)}
            beginning={{
              name: before.name,
              language: before.language,
              description: before.description ?? '',
              ...Object.fromEntries(
                before.organisations.edges.map(({ role, node }) => [roleField(node.id), role ?? '']),
              ),
            }}
            readAt={before.updatedAt}
            save={async (values, { readAt, changed }) => {
              for (const { node } of before.organisations.edges) {
                const role = textOrNull(values, roleField(node.id))
                if (!changed.has(roleField(node.id)) || !role) continue
                const linked = await link({ input: { type: 'WORKS_AT', from: before.id, to: node.id, role } })
                if (linked.end !== 'done') return linked
              }
              return change({ id: before.id, input: onlyChanged(inputOf(t, values), changed), readAt })
            }}
          />
        ) : (
          <Missing />
        )
      }
    </Shown>
  )
}

/** Adds a person, or changes one. */
const PersonFormPage = () => {
  const { id } = useParams()
  return id ? <ChangedPerson key={id} id={id} /> : <NewPerson />
}

export default PersonFormPage
