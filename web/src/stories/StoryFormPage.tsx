import { useParams } from 'react-router'
import { graphql } from '../client/graphql.ts'
import { useChange } from '../client/use-change.ts'
import { FormPage } from '../forms/FormPage.tsx'
import { languageField, languageIn, longest, pickedThemes, themesField } from '../forms/field-parts.ts'
import { useBefore } from '../forms/use-before.ts'
import { useForOrganisation } from '../forms/use-for-organisation.ts'
import { type FieldSpec, idIn, idsIn, isTicked, onlyChanged, textOf, type Values } from '../forms/values.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { contentLanguageOf } from '../language/language.ts'
import type { Messages } from '../language/sv.ts'
import { Missing } from '../nodes/Missing.tsx'
import { Shown, Skeleton } from '../ui/States.tsx'
import { ChangeStoryMutation, CreateStoryMutation } from './changes.ts'

const BeforeQuery = graphql(`
  query StoryBefore($id: ID!) {
    story(id: $id) {
      id title text language aboutMistake updatedAt
      themes(first: 10) { nodes { id labelSv labelEn } }
    }
  }
`)

const fieldsOf = (t: Messages, isNew: boolean): FieldSpec[] => [
  { name: 'title', label: t.fields.title, type: 'line', longest: longest.name, required: true },
  { name: 'text', label: t.fields.story, type: 'text', rows: 10, longest: longest.text, required: true },
  { name: 'aboutMistake', label: t.fields.aboutMistake, type: 'check' },
  ...(isNew
    ? ([
        { name: 'organisationId', label: t.fields.organisation, type: 'things', kinds: ['ORGANISATION'], most: 1 },
      ] satisfies FieldSpec[])
    : []),
  themesField(t),
  languageField(t),
]

const inputOf = (t: Messages, values: Values) => ({
  title: textOf(values, 'title'),
  text: textOf(values, 'text'),
  aboutMistake: isTicked(values, 'aboutMistake'),
  themeIds: idsIn(values, 'themeIds'),
  language: languageIn(t, values),
})

const NewStory = () => {
  const { t, language } = useLanguage()
  const { change } = useChange(CreateStoryMutation)
  const organisation = useForOrganisation()
  if (!organisation) return <Skeleton />
  return (
    <FormPage
      kind="STORY"
      fields={fieldsOf(t, true)}
      beginning={{ language: contentLanguageOf(language), organisationId: organisation }}
      save={(values) => change({ input: { ...inputOf(t, values), organisationId: idIn(values, 'organisationId') } })}
    />
  )
}

const ChangedStory = (props: { id: string }) => {
  const { t, language } = useLanguage()
  const { change } = useChange(ChangeStoryMutation)
  const answer = useBefore(BeforeQuery, props.id)
  return (
    <Shown answer={answer}>
      {({ story: before }) =>
        before ? (
          <FormPage
            kind="STORY"
            id={before.id}
            fields={fieldsOf(t, false)}
            beginning={{
              title: before.title,
              text: before.text,
              language: before.language,
              aboutMistake: before.aboutMistake,
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

/** Tells a story, or changes one. */
const StoryFormPage = () => {
  const { id } = useParams()
  return id ? <ChangedStory key={id} id={id} /> : <NewStory />
}

export default StoryFormPage
