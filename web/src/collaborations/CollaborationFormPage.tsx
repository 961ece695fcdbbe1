import { useParams } from 'react-router'
import { graphql } from '../client/graphql.ts'
import { useChange } from '../client/use-change.ts'
import { FormPage } from '../forms/FormPage.tsx'
import { languageField, languageIn, longest, pickedThemes, themesField } from '../forms/field-parts.ts'
import { useBefore } from '../forms/use-before.ts'
import { useForOrganisation } from '../forms/use-for-organisation.ts'
import { type FieldSpec, idIn, idsIn, onlyChanged, textOf, textOrNull, type Values } from '../forms/values.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { contentLanguageOf } from '../language/language.ts'
import type { Messages } from '../language/sv.ts'
import { Missing } from '../nodes/Missing.tsx'
import { Shown, Skeleton } from '../ui/States.tsx'
import { ChangeCollaborationMutation, CreateCollaborationMutation } from './changes.ts'

const BeforeQuery = graphql(`
  query CollaborationBefore($id: ID!) {
    collaboration(id: $id) {
      id title description language updatedAt
      initiative { id title }
      themes(first: 10) { nodes { id labelSv labelEn } }
    }
  }
`)

const fieldsOf = (t: Messages, isNew: boolean): FieldSpec[] => [
  {
    name: 'title',
    label: t.fields.title,
    hint: t.fields.titleHint,
    type: 'line',
    longest: longest.name,
    required: true,
  },
  { name: 'description', label: t.fields.description, type: 'text', longest: longest.text },
  ...(isNew
    ? ([
        {
          name: 'parties',
          label: t.fields.parties,
          hint: t.fields.partiesHint,
          type: 'things',
          kinds: ['ORGANISATION'],
          most: 20,
          required: true,
        },
      ] satisfies FieldSpec[])
    : []),
  { name: 'initiativeId', label: t.fields.initiative, type: 'things', kinds: ['INITIATIVE'], most: 1 },
  themesField(t),
  languageField(t),
]

const inputOf = (t: Messages, values: Values) => ({
  title: textOf(values, 'title'),
  description: textOrNull(values, 'description'),
  initiativeId: idIn(values, 'initiativeId'),
  themeIds: idsIn(values, 'themeIds'),
  language: languageIn(t, values),
})

const NewCollaboration = () => {
  const { t, language } = useLanguage()
  const { change } = useChange(CreateCollaborationMutation)
  const organisation = useForOrganisation()
  if (!organisation) return <Skeleton />
  const parties = (values: Values) => idsIn(values, 'parties').map((organisationId) => ({ organisationId }))
  return (
    <FormPage
      kind="COLLABORATION"
      fields={fieldsOf(t, true)}
      beginning={{ language: contentLanguageOf(language), parties: organisation }}
      save={(values) => change({ input: { ...inputOf(t, values), parties: parties(values) } })}
    />
  )
}

const ChangedCollaboration = (props: { id: string }) => {
  const { t, language } = useLanguage()
  const { change } = useChange(ChangeCollaborationMutation)
  const answer = useBefore(BeforeQuery, props.id)
  return (
    <Shown answer={answer}>
      {({ collaboration: before }) =>
        before ? (
          <FormPage
            kind="COLLABORATION"
            id={before.id}
            fields={fieldsOf(t, false)}
            beginning={{
              title: before.title,
              description: before.description ?? '',
              language: before.language,
              initiativeId: before.initiative
                ? [{ id: before.initiative.id, kind: 'INITIATIVE', title: before.initiative.title }]
                : [],
              themeIds: pickedThemes(language, before.themes.nodes),
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

/** Adds a collaboration, or changes one. */
const CollaborationFormPage = () => {
  const { id } = useParams()
  return id ? <ChangedCollaboration key={id} id={id} /> : <NewCollaboration />
}

export default CollaborationFormPage
