import { useParams } from 'react-router'
import { graphql } from '../client/graphql.ts'
import { useChange } from '../client/use-change.ts'
import { FormPage } from '../forms/FormPage.tsx'
import { languageField, languageIn, longest, pickedThemes, themesField } from '../forms/field-parts.ts'
import { useBefore } from '../forms/use-before.ts'
import { useForOrganisation } from '../forms/use-for-organisation.ts'
import { type FieldSpec, idsIn, onlyChanged, textOf, textOrNull, type Values } from '../forms/values.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { contentLanguageOf } from '../language/language.ts'
import type { Messages } from '../language/sv.ts'
import { Missing } from '../nodes/Missing.tsx'
import { Shown, Skeleton } from '../ui/States.tsx'
import { optionsOf, valueIn } from '../ui/words.ts'
import { ChangeMotivationMutation, CreateMotivationMutation } from './changes.ts'

const BeforeQuery = graphql(`
  query MotivationBefore($id: ID!) {
    motivation(id: $id) {
      id kind category text language updatedAt
      themes(first: 10) { nodes { id labelSv labelEn } }
    }
  }
`)

const fieldsOf = (t: Messages, isNew: boolean): FieldSpec[] => [
  { name: 'text', label: t.fields.motivationText, type: 'text', rows: 4, longest: longest.statement, required: true },
  {
    name: 'kind',
    label: t.fields.motivationKind,
    type: 'choice',
    options: optionsOf(t.kinds.motivationKind),
    required: true,
  },
  ...(isNew
    ? ([
        { name: 'holders', label: t.fields.holders, type: 'things', kinds: ['ORGANISATION'], most: 10 },
      ] satisfies FieldSpec[])
    : []),
  { name: 'category', label: t.fields.category, type: 'line', longest: longest.name },
  themesField(t),
  languageField(t),
]

const inputOf = (t: Messages, values: Values) => ({
  text: textOf(values, 'text'),
  kind: valueIn(t.kinds.motivationKind, textOf(values, 'kind')) ?? 'HOPE',
  category: textOrNull(values, 'category'),
  themeIds: idsIn(values, 'themeIds'),
  language: languageIn(t, values),
})

const NewMotivation = () => {
  const { t, language } = useLanguage()
  const { change } = useChange(CreateMotivationMutation)
  const organisation = useForOrganisation()
  if (!organisation) return <Skeleton />
  const holders = (values: Values) => idsIn(values, 'holders').map((id) => ({ id, relation: 'HOLDS' as const }))
  return (
    <FormPage
      kind="MOTIVATION"
      fields={fieldsOf(t, true)}
      beginning={{ language: contentLanguageOf(language), kind: 'HOPE', holders: organisation }}
      save={(values) => change({ input: { ...inputOf(t, values), holders: holders(values) } })}
    />
  )
}

const ChangedMotivation = (props: { id: string }) => {
  const { t, language } = useLanguage()
  const { change } = useChange(ChangeMotivationMutation)
  const answer = useBefore(BeforeQuery, props.id)
  return (
    <Shown answer={answer}>
      {({ motivation: before }) =>
        before ? (
          <FormPage
            kind="MOTIVATION"
            id={before.id}
            fields={fieldsOf(t, false)}
            beginning={{
              text: before.text,
              kind: before.kind,
              category: before.category ?? '',
              language: before.language,
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

/** Adds a hope, a concern or a driver, or changes one. */
const MotivationFormPage = () => {
  const { id } = useParams()
  return id ? <ChangedMotivation key={id} id={id} /> : <NewMotivation />
}

export default MotivationFormPage
