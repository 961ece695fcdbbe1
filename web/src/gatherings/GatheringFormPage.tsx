import { useParams } from 'react-router'
import { graphql } from '../client/graphql.ts'
import { type FieldProblem, useChange } from '../client/use-change.ts'
import { FormPage } from '../forms/FormPage.tsx'
import { languageField, languageIn, longest } from '../forms/field-parts.ts'
import { useBefore } from '../forms/use-before.ts'
import { type FieldSpec, idIn, linesIn, onlyChanged, textOf, textOrNull, type Values } from '../forms/values.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { contentLanguageOf } from '../language/language.ts'
import type { Messages } from '../language/sv.ts'
import { Missing } from '../nodes/Missing.tsx'
import { Shown } from '../ui/States.tsx'
import { optionsOf, valueIn } from '../ui/words.ts'
import { ChangeGatheringMutation, CreateGatheringMutation } from './changes.ts'

const BeforeQuery = graphql(`
  query GatheringBefore($id: ID!) {
    gathering(id: $id) {
      id title kind description language startsOn endsOn startsAt endsAt speakers updatedAt
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
  { name: 'endsOn', label: t.fields.lastDay, hint: t.fields.lastDayHint, type: 'date' },
  { name: 'placeId', label: t.fields.place, hint: t.fields.placeHint, type: 'things', kinds: ['PLACE'], most: 1 },
  { name: 'speakers', label: t.fields.speakers, hint: t.fields.speakersHint, type: 'text', rows: 3, longest: 2000 },
  { name: 'description', label: t.fields.description, type: 'text', longest: longest.text },
  languageField(t),
]

/** The last day, where it is another than the first. */
const lastDayIn = (values: Values): string | null => {
  const [first, last] = [textOf(values, 'startsOn'), textOf(values, 'endsOn')]
  return last && last !== first ? last : null
}

/** A time of day on the gathering's first or last day, as the API takes it; nothing where either is missing. */
const localTimeIn = (values: Values, name: 'startsAt' | 'endsAt'): string | null => {
  const first = textOf(values, 'startsOn')
  const [day, time] = [name === 'endsAt' ? (lastDayIn(values) ?? first) : first, textOf(values, name)]
  return day && time ? `${day}T${time}` : null
}

const times = ['startsOn', 'startsAt', 'endsAt', 'endsOn']

/** What the API cannot know: a time was given, but no day, or an end that comes before the start. */
const problemsOf = (values: Values): FieldProblem[] => {
  const [day, from, to, last] = times.map((name) => textOf(values, name))
  if ((from || to || last) && !day) return [{ path: 'startsOn', code: 'required', message: '' }]
  if (to && !from) return [{ path: 'startsAt', code: 'needs_start', message: '' }]
  if (day && last && last < day) return [{ path: 'endsOn', code: 'before_start', message: '' }]
  return !lastDayIn(values) && from && to && to < from ? [{ path: 'endsAt', code: 'before_start', message: '' }] : []
}

/** The times move with the day. */
const withTimes = (changed: ReadonlySet<string>): ReadonlySet<string> =>
  times.some((name) => changed.has(name)) ? new Set([...changed, ...times]) : changed

const refusal = (fields: FieldProblem[]) => ({ end: 'refused', fields, message: '' }) as const

const inputOf = (t: Messages, values: Values) => ({
  title: textOf(values, 'title'),
  kind: valueIn(t.kinds.gatheringKind, textOf(values, 'kind')) ?? 'OTHER',
  startsOn: textOrNull(values, 'startsOn'),
  startsAt: localTimeIn(values, 'startsAt'),
  endsAt: localTimeIn(values, 'endsAt'),
  endsOn: lastDayIn(values),
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
      save={async (values) => {
        const problems = problemsOf(values)
        return problems.length ? refusal(problems) : change({ input: inputOf(t, values) })
      }}
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
              startsAt: before.startsAt?.slice(11, 16) ?? '',
              endsAt: before.endsAt?.slice(11, 16) ?? '',
              endsOn: before.endsOn ?? '',
              description: before.description ?? '',
              speakers: before.speakers.join('\n'),
              placeId: before.place ? [{ id: before.place.id, kind: 'PLACE', title: before.place.name }] : [],
            }}
            readAt={before.updatedAt}
            save={async (values, { readAt, changed }) => {
              const problems = problemsOf(values)
              if (problems.length) return refusal(problems)
              return change({ id: before.id, input: onlyChanged(inputOf(t, values), withTimes(changed)), readAt })
            }}
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
