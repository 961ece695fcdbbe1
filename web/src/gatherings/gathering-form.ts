import { graphql } from '../client/graphql.ts'
import { lastDayIn, localTimeIn, problemsOf, times } from '../forms/day-times.ts'
import { descriptionField, languageField, placeField, titleField } from '../forms/field-parts.ts'
import { nodeForm } from '../forms/node-form.ts'
import { optionsOf } from '../ui/words.ts'

const BeforeQuery = graphql(`
  query GatheringBefore($id: ID!) {
    before: gathering(id: $id) {
      id title kind description language startsOn endsOn startsAt endsAt speakers visibility updatedAt
      placeId: place { id name }
    }
  }
`)

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
