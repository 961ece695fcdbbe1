import { graphql } from '../client/graphql.ts'
import type { FieldProblem } from '../client/use-change.ts'
import { descriptionField, languageField, placeField, titleField } from '../forms/field-parts.ts'
import { nodeForm } from '../forms/node-form.ts'
import { textOf, type Values } from '../forms/values.ts'
import { optionsOf } from '../ui/words.ts'

const BeforeQuery = graphql(`
  query GatheringBefore($id: ID!) {
    before: gathering(id: $id) {
      id title kind description language startsOn endsOn startsAt endsAt speakers visibility updatedAt
      placeId: place { id name }
    }
  }
`)

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

const times = ['startsOn', 'startsAt', 'endsAt', 'endsOn'] as const

/** What the API cannot know: a time was given, but no day, or an end that comes before the start. */
export const problemsOf = (values: Values): FieldProblem[] => {
  const [day, from, to, last] = times.map((name) => textOf(values, name))
  if ((from || to || last) && !day) return [{ path: 'startsOn', code: 'required', message: '' }]
  if (to && !from) return [{ path: 'startsAt', code: 'needs_start', message: '' }]
  if (day && last && last < day) return [{ path: 'endsOn', code: 'before_start', message: '' }]
  return !lastDayIn(values) && from && to && to < from ? [{ path: 'endsAt', code: 'before_start', message: '' }] : []
}

/** A gathering. */
export default nodeForm({
  kind: 'GATHERING',
  type: 'Gathering',
  before: BeforeQuery,
  fields: ({ t }) => [
    titleField(t),
    {
      name: 'kind',
      label: t.fields.gatheringKind,
      type: 'choice',
      options: optionsOf(t.kinds.gatheringKind),
      required: true,
    },
    { name: 'startsOn', label: t.fields.when, type: 'date' },
    {
      name: 'startsAt',
      label: t.fields.startsAt,
      type: 'time',
      sent: (values) => localTimeIn(values, 'startsAt'),
    },
    { name: 'endsAt', label: t.fields.endsAt, type: 'time', sent: (values) => localTimeIn(values, 'endsAt') },
    { name: 'endsOn', label: t.fields.lastDay, hint: t.fields.lastDayHint, type: 'date', sent: lastDayIn },
    placeField(t),
    {
      name: 'speakers',
      label: t.fields.speakers,
      hint: t.fields.speakersHint,
      type: 'text',
      rows: 3,
      longest: 2000,
      lines: true,
    },
    descriptionField(t),
    languageField(t),
  ],
  start: () => ({ kind: 'LEARNING_MEETING' }),
  problems: problemsOf,
  // The times move with the day.
  together: times,
})
