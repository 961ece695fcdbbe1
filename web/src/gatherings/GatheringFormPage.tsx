import { useParams } from 'react-router'
import { graphql } from '../client/graphql.ts'
import { useChange } from '../client/use-change.ts'
import { FormPage } from '../forms/FormPage.tsx'
import { languageField, languageIn, longest } from '../forms/field-parts.ts'
import { useBefore } from '../forms/use-before.ts'
import { type FieldSpec, idIn, linesIn, onlyChanged, textOf, textOrNull, type Values } from '../forms/values.ts'
import { Missing } from '../kinds/Missing.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { contentLanguageOf } from '../language/language.ts'
import type { Messages } from '../language/sv.ts'
import { Shown } from '../ui/States.tsx'
import { optionsOf, valueIn } from '../ui/words.ts'
import { ChangeGatheringMutation, CreateGatheringMutation } from './changes.ts'

const BeforeQuery = graphql(`
  query GatheringBefore($id: ID!) {
    gathering(id: $id) {
      id title kind description language startsOn startsAt endsAt speakers updatedAt
      place { id name }
    }
  }
`)

const fieldsOf = (t: Messages): FieldSpec[] => [
  { name: 'title', label: t.fields.title, type: 'line', longest: longest.name, required: true },
  {
    name: 'kind',
    label: t.fields.gatheringKind,
    type: 'choice',
    options: optionsOf(t.kinds.gatheringKind),
    required: true,
  },
  { name: 'startsOn', label: t.fields.when, type: 'date' },
  { name: 'startsAt', label: t.fields.startsAt, type: 'time' },
  { name: 'endsAt', label: t.fields.endsAt, type: 'time' },
  { name: 'placeId', label: t.fields.place, hint: t.fields.placeHint, type: 'things', kinds: ['PLACE'], most: 1 },
  { name: 'speakers', label: t.fields.speakers, hint: t.fields.speakersHint, type: 'text', rows: 3, longest: 2000 },
  { name: 'description', label: t.fields.description, type: 'text', longest: longest.text },
  languageField(t),
]

const inputOf = (t: Messages, values: Values) => ({
  title: textOf(values, 'title'),
  kind: valueIn(t.kinds.gatheringKind, textOf(values, 'kind')) ?? 'OTHER',
  startsOn: textOrNull(values, 'startsOn'),
  startsAt: textOrNull(values, 'startsAt'),
  endsAt: textOrNull(values, 'endsAt'),
  placeId: idIn(values, 'placeId'),
  speakers: linesIn(values, 'speakers'),
  description: textOrNull(values, 'description'),
  language: languageIn(t, values),
})

const NewGathering = () => {
  const { t, language } = useLanguage()
  const { change } = useChange(CreateGatheringMutation)
  return (
    <FormPage
      kind="GATHERING"
      fields={fieldsOf(t)}
      beginning={{ language: contentLanguageOf(language), kind: 'LEARNING_MEETING' }}
      save={(values) => change({ input: inputOf(t, values) })}
    />
  )
}

const ChangedGathering = (props: { id: string }) => {
  const { t } = useLanguage()
  const { change } = useChange(ChangeGatheringMutation)
  const answer = useBefore(BeforeQuery, props.id)
  return (
    <Shown answer={answer}>
      {({ gathering: before }) =>
        before ? (
          <FormPage
            kind="GATHERING"
            id={before.id}
            fields={fieldsOf(t)}
            beginning={{
              title: before.title,
              kind: before.kind,
              language: before.language,
              startsOn: before.startsOn ?? '',
              startsAt: before.startsAt ?? '',
              endsAt: before.endsAt ?? '',
              description: before.description ?? '',
              speakers: before.speakers.join('\n'),
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

/** Adds a gathering, or changes one. */
const GatheringFormPage = () => {
  const { id } = useParams()
  return id ? <ChangedGathering key={id} id={id} /> : <NewGathering />
}

export default GatheringFormPage
