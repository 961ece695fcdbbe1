import { useParams } from 'react-router'
import { useChange } from '../client/use-change.ts'
import { FormPage } from '../forms/FormPage.tsx'
import { languageField, languageIn, longest, pickedThemes, themesField } from '../forms/field-parts.ts'
import { useBefore } from '../forms/use-before.ts'
import { type FieldSpec, idsIn, onlyChanged, textOf, textOrNull, type Values } from '../forms/values.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { contentLanguageOf } from '../language/language.ts'
import type { Messages } from '../language/sv.ts'
import { Missing } from '../nodes/Missing.tsx'
import { Shown } from '../ui/States.tsx'
import { ChallengeBeforeQuery, ChangeChallengeMutation, CreateChallengeMutation } from './challenge-changes.ts'

const fieldsOf = (t: Messages): FieldSpec[] => [
  {
    name: 'title',
    label: t.fields.title,
    hint: t.fields.challengeTitleHint,
    type: 'line',
    longest: longest.name,
    required: true,
  },
  { name: 'description', label: t.fields.description, type: 'text', longest: longest.text },
  { ...themesField(t), label: t.fields.challengeThemes, hint: t.fields.challengeThemesHint },
  languageField(t),
]

const inputOf = (t: Messages, values: Values) => ({
  title: textOf(values, 'title'),
  description: textOrNull(values, 'description'),
  themeIds: idsIn(values, 'themeIds'),
  language: languageIn(t, values),
})

const NewChallenge = () => {
  const { t, language } = useLanguage()
  const { change } = useChange(CreateChallengeMutation)
  return (
    <FormPage
      kind="CHALLENGE"
      fields={fieldsOf(t)}
      beginning={{ language: contentLanguageOf(language) }}
      save={(values) => change({ input: inputOf(t, values) })}
    />
  )
}

const ChangedChallenge = (props: { id: string }) => {
  const { t, language } = useLanguage()
  const { change } = useChange(ChangeChallengeMutation)
  const answer = useBefore(ChallengeBeforeQuery, props.id)
  return (
    <Shown answer={answer}>
      {({ challenge: before }) =>
        before ? (
          <FormPage
            kind="CHALLENGE"
            id={before.id}
            fields={fieldsOf(t)}
            beginning={{
              title: before.title,
              description: before.description ?? '',
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

/** Adds a climate challenge, or changes one. Who commits to it and what is done about it are said on its page. */
const ChallengeFormPage = () => {
  const { id } = useParams()
  return id ? <ChangedChallenge key={id} id={id} /> : <NewChallenge />
}

export default ChallengeFormPage
